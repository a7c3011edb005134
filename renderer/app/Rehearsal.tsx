import { useWords } from './words.ts'

const marks = Array.from({ length: 12 }, (_, index) => index)

/** The watermark of a rehearsal room, on every screen. */
export function Rehearsal() {
  const t = useWords('app')
  return (
    <div className="dc-watermark" aria-hidden>
      {marks.map((mark) => (
        <span key={mark}>{t('rehearsal')}</span>
      ))}
    </div>
  )
}
