import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How many of a list's lines stand wholly inside it; reckoned anew when the list or what it says changes its size. */
export function useWholeLines<Line>(lines: readonly Line[]): [RefObject<HTMLOListElement | null>, number] {
  const list = useRef<HTMLOListElement>(null)
  const [whole, setWhole] = useState(lines.length)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are higher or lower than those before.
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => setWhole(wholeIn(element))
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [lines])
  return [list, whole]
}

function wholeIn(list: HTMLElement): number {
  const end = list.getBoundingClientRect().bottom + 1
  return [...list.children].filter((line) => line.getBoundingClientRect().bottom <= end).length
}
