import { a4Portrait, contentWidth, type PageSize } from './page-size.ts'
import { left, middle, type Row, right, row, says } from './row.ts'
import type { PaperFrame } from './sheet.ts'
import type { PaperWords } from './words.ts'

/** The head of a sheet's first page: unit and room over the title. */
export function heading(size: PageSize, frame: PaperFrame, title: string): Row[] {
  const columns = [contentWidth(size)]
  const place = row({
    columns,
    contents: [middle(says('place', placeOf(frame)))],
    role: 'title',
    ruled: false,
  })
  const name = row({
    columns,
    contents: [middle(says('title', title))],
    role: 'title',
    ruled: false,
    minHeight: size === a4Portrait ? 14 : 12.4,
  })
  return [place, name]
}

/** The head of the later pages, one line: title, what it is of, whose it is. */
export function continuedHeading(
  size: PageSize,
  frame: PaperFrame,
  facts: { title: string; of: string; words: PaperWords },
): Row[] {
  const name = facts.words('continuedTitle', { title: facts.title })
  const half = contentWidth(size) / 2
  const contents = [left(says('caption', `${name} ${facts.of}`)), right(says('caption', placeOf(frame)))]
  return [row({ columns: [half, half], contents, role: 'title', ruled: false, minHeight: 7 })]
}

function placeOf({ unit, room }: PaperFrame): string {
  return room.startsWith(unit) ? room : `${unit} ${room}`
}
