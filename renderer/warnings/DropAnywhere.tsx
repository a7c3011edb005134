import { useEffect, useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import './drop.css'
import { takeFiles } from './files-in.ts'
import { showTab } from './warning-place.ts'

/** Files dropped anywhere on the console are taken in as warnings; the window itself never opens them. */
export function DropAnywhere() {
  const t = useWords('warnings')
  const over = useDropped((files) => {
    showTab('files')
    void takeFiles(files, 'dropped')
  })
  return (
    over && (
      <div className="wa-drop" aria-hidden>
        <b>{t('files.dropHere')}</b>
      </div>
    )
  )
}

/** True while files are held over the window. */
function useDropped(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    function hold(event: DragEvent) {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = isLocked() ? 'none' : 'copy'
      setOver(!isLocked())
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }
    function drop(event: DragEvent) {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0 && !isLocked()) onFiles(files)
    }
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hold)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  })
  return over
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** Nothing is taken in over a locked seat. */
function isLocked(): boolean {
  return document.querySelector('.dc-frame')?.hasAttribute('inert') ?? true
}
