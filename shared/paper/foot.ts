import { dateTime } from '#shared/base/clock-face.ts'
import { letterings } from './lettering.ts'
import { breakLines } from './lines.ts'
import { contentWidth, type PageSize } from './page-size.ts'
import { escaped, printable } from './printable.ts'
import type { PaperFrame } from './sheet.ts'
import type { PaperWords } from './words.ts'

/** The foot of every page of a sheet: its height in millimetres, and its html for one page. */
export interface Foot {
  height: number
  html: (page: number, pages: number) => string
}

const gap = 2
const mostNoteLines = 3

/** Chain code, page n of m and copy number; under them who printed, when, and why again. */
export function foot(size: PageSize, frame: PaperFrame, words: PaperWords): Foot {
  const { leading } = letterings.foot
  const notes = noteLines(size, frame, words)
  const chain = escaped(words('foot.chain', { code: frame.chainCode }))
  const copy = escaped(words('foot.copy', { number: frame.copy.number }))
  const below = notes.map((line) => `<div class="line foot">${escaped(line)}</div>`).join('')
  return {
    height: gap + leading * (1 + notes.length),
    html: (page, pages) => {
      const middle = escaped(words('foot.page', { page, pages }))
      const spans = [chain, middle, copy].map((text) => `<span>${text}</span>`).join('')
      return `<footer><div class="foot-line foot">${spans}</div>${below}</footer>`
    },
  }
}

function noteLines(size: PageSize, frame: PaperFrame, words: PaperWords): string[] {
  const { by, at, number, reason } = frame.copy
  const text =
    reason === null
      ? words('foot.printed', { by, at: dateTime(frame.printedAt, frame.zone) })
      : words('foot.reprinted', { number, by, at: dateTime(at, frame.zone), reason })
  const oneLine = printable(text).replaceAll('\n', ' ')
  return breakLines(oneLine, contentWidth(size), letterings.foot).slice(0, mostNoteLines)
}
