import type { PaperWords } from './words.ts'

/** The title of a roster: unit and room, the month or span, what it is. */
export function wallTitle(of: { unit: string; room: string; span: string }, words: PaperWords): string {
  const { unit, room, span } = of
  const place = room.startsWith(unit) ? room : words('wall.place', { unit, room })
  return words('wall.heading', { place, month: span })
}

/** What stands under the title: the duty telephone, and when the crews change; empty texts are left out. */
export function wallSubtitle(telephone: string, changeTimes: readonly string[], words: PaperWords): string {
  const first = telephone === '' ? '' : words('wall.dutyTelephone', { telephone })
  const times = changeTimes.join(words('separator'))
  const second = times === '' ? '' : words('wall.changeTimes', { times })
  return first !== '' && second !== '' ? words('wall.twoFacts', { first, second }) : first + second
}
