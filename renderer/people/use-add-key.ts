import { useEffect } from 'react'

/** Does something at the letter N, unless somebody is typing or a dialog is open. */
export function useAddKey(add: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=dialog]') !== null
      if (typing || event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== 'n') return
      event.preventDefault()
      add()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [add])
}
