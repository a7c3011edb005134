import { useEffect, useRef } from 'react'
import { useRoom } from './room-context.tsx'

/** What a page does at plain keys, by what stands on them: `1`, `n`, `/`, `ArrowDown`. */
export type PageKeys = Readonly<Record<string, () => void>>

/** The plain keys of a page: heard while the seat is open, nobody is typing and nothing lies over the page; a key held down acts once, an arrow goes on. */
export function usePageKeys(keys: PageKeys): void {
  const { locked } = useRoom().seat
  const held = useRef(keys)
  useEffect(() => {
    held.current = keys
  })
  useEffect(() => {
    if (locked) return
    function onKeyDown(event: KeyboardEvent) {
      const act = isPlain(event) ? held.current[nameOf(event)] : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [locked])
}

const elsewhere = 'input:not([type=checkbox]), textarea, [contenteditable], [role=combobox], [role=dialog]'

function isPlain({
  defaultPrevented,
  ctrlKey,
  altKey,
  metaKey,
  repeat,
  key,
  target,
}: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey) return false
  if (repeat && !key.startsWith('Arrow')) return false
  return !(target instanceof Element && target.closest(elsewhere))
}

function nameOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key
}
