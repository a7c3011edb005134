import { useEffect, useState } from 'react'

/** Gives the keyboard back to what had it before, once what lies over the page is gone and nothing else has taken it. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const free = document.activeElement === null || document.activeElement === document.body
      if (free && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    },
    [before],
  )
}
