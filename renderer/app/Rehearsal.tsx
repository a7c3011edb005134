import { useEffect, useState } from 'react'
import { night } from './colours.ts'
import { useRoom } from './room-context.tsx'
import { useWords } from './words.ts'

/** The watermark of a rehearsal room or of a drill that runs, on every screen. */
export function Rehearsal() {
  const t = useWords('app')
  const { rehearsal } = useRoom()
  const word = t(rehearsal ? 'rehearsal' : 'drill.watermark')
  const [image, setImage] = useState('')
  useEffect(() => {
    const font = "700 90px 'Duty Sans', sans-serif"
    let stale = false
    void document.fonts.load(font, word).then(() => stale || setImage(`url(${tile(word, font)})`))
    return () => {
      stale = true
    }
  }, [word])
  return <div className="dc-watermark" aria-hidden style={{ backgroundImage: image }} />
}

/** The word as a picture that can be laid side by side: letters would count as text too pale to read. */
function tile(word: string, font: string): string {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  pen.font = font
  const width = pen.measureText(word).width
  canvas.width = width + 180
  canvas.height = width * 0.45 + 180
  pen.font = font
  pen.fillStyle = night.rehearsal
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.translate(canvas.width / 2, canvas.height / 2)
  pen.rotate(-0.42)
  pen.fillText(word, 0, 0)
  return canvas.toDataURL()
}
