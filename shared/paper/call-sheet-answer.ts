import { clockTime } from '#shared/base/clock-face.ts'
import type { Need } from '#shared/callouts/plan.ts'
import type { SheetTarget } from './call-sheet.ts'
import type { PaperWords } from './words.ts'

/** The lines in which an answer is written: when and by whom, then what it must say, two to a line; blanks for the pen where nothing is known. */
export function answerLines(target: SheetTarget, zone: string, words: PaperWords): string[] {
  const { answeredAt, answeredBy, receivedOnly, needs } = target
  const first = words('callSheet.answered', {
    heard: words(receivedOnly ? 'callSheet.ticked' : 'callSheet.open', { text: words('callSheet.heard') }),
    at: answeredAt === null ? words('callSheet.timeBlank') : clockTime(answeredAt, zone),
    by: answeredBy || blank(6, words),
  })
  const short = needs.filter((need) => need !== 'doing').map((need) => said(target, need, words))
  const long = needs.includes('doing') ? [said(target, 'doing', words)] : []
  const pairs = short.flatMap((text, index) =>
    index % 2 === 0 ? [[text, short[index + 1] ?? ''].join(' ').trim()] : [],
  )
  return [first, ...pairs, ...long]
}

const blanks: Record<Need, number> = { commander: 7, villages: 3, moved: 4, place: 10, doing: 18 }

function said({ answer }: SheetTarget, need: Need, words: PaperWords): string {
  const known = answer?.[need] ?? ''
  return words(`callSheet.needs.${need}`, { text: known === '' ? blank(blanks[need], words) : known })
}

function blank(places: number, words: PaperWords): string {
  return words('callSheet.pen').repeat(places)
}
