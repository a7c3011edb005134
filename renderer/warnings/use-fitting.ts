import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Widths in rem: of a sign, and of what stands round the words of a chip. */
const wide = 1.5
const narrow = 0.92
const around = 2.2
/** Of the chip that says how many more there are. */
const more = 4.4

/** How many chips, from the first on, find room beside each other; at least one. */
export function useFitting(chips: readonly string[]): [RefObject<HTMLElement | null>, number] {
  const place = useRef<HTMLElement>(null)
  const [rems, setRems] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setRems(element.clientWidth / rootSize())
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [])
  return [place, fitting(chips, rems)]
}

/** How many chips fit into a width, with room for the one that counts the rest when not all do. */
export function fitting(chips: readonly string[], rems: number): number {
  let end = 0
  const ends = chips.map((words) => {
    end += widthOf(words)
    return end
  })
  if (end <= rems) return chips.length
  return Math.max(Math.min(1, chips.length), ends.filter((one) => one + more <= rems).length)
}

function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign > '\u2e7f' ? wide : narrow), around)
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
