import { type Foot, foot } from './foot.ts'
import type { LetteringName } from './lettering.ts'
import { contentWidth, type PageSize } from './page-size.ts'
import { paginate, type Section } from './paginate.ts'
import { escaped } from './printable.ts'
import { type Cell, type Line, middle, type Row, row, rowsHeight, says } from './row.ts'
import { mm, ruling } from './ruling.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { style } from './style.ts'
import type { PaperWords } from './words.ts'

const bannerGap = 2.5

/**
 * A sheet before it is set: its name, its paper, the rows that open the first and the later pages, and its
 * sections.
 */
export interface Plan {
  title: string
  size: PageSize
  opening: readonly Row[]
  continuing: readonly Row[]
  sections: readonly Section[]
}

/**
 * The sheet set on pages, each complete with head, rules, foot, and in a rehearsal the banner and the
 * watermark.
 */
export function typeset(plan: Plan, frame: PaperFrame, words: PaperWords): Sheet {
  const { size, title } = plan
  const bottom = foot(size, frame, words)
  const banner = frame.rehearsal ? bannerRows(size, words) : []
  const pages = paginate(closed(plan.sections, closingRow(size, words)), {
    height: pageHeight(size, bottom),
    opening: [...banner, ...plan.opening],
    continuing: [...banner, ...plan.continuing],
    turnOver: words('turnOver'),
  })
  const mark = frame.rehearsal
    ? `<div class="watermark" aria-hidden="true">${escaped(words('rehearsal.watermark'))}</div>`
    : ''
  const sections = pages.map(
    (rows, index) =>
      `<section class="page">${mark}${body(rows, size)}${bottom.html(index + 1, pages.length)}</section>`,
  )
  const html = shell({
    title,
    locale: words('locale'),
    css: style(size, letteringsOf(pages)),
    body: sections.join('\n'),
  })
  return { title, size: size.name, landscape: size.landscape, pages: pages.length, html }
}

/** Millimetres that the first page of a sheet has for the rows of its sections. */
export function firstPageRoom(
  plan: Pick<Plan, 'size' | 'opening'>,
  frame: PaperFrame,
  words: PaperWords,
): number {
  const { size, opening } = plan
  const banner = frame.rehearsal ? bannerRows(size, words) : []
  const taken = rowsHeight([...banner, ...opening, closingRow(size, words)])
  return pageHeight(size, foot(size, frame, words)) - taken
}

function pageHeight({ height, top, bottom }: PageSize, below: Foot): number {
  return height - top - bottom - below.height
}

function shell(parts: { title: string; locale: string; css: string; body: string }): string {
  return `<!doctype html>
<html lang="${escaped(parts.locale)}"><head><meta charset="utf-8"><title>${escaped(parts.title)}</title>
<link rel="stylesheet" href="app://console/fonts/fonts.css"><style>${parts.css}</style></head>
<body>
${parts.body}
</body></html>
`
}

function letteringsOf(pages: readonly (readonly Row[])[]): Set<LetteringName> {
  const lines = pages.flat().flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))
  return new Set<LetteringName>(['foot', ...lines.map(({ lettering }) => lettering)])
}

function body(rows: readonly Row[], size: PageSize): string {
  const { frame, hair } = ruling(rows, { left: size.side, top: size.top })
  const box = `0 0 ${size.width} ${size.height}`
  const paths = `<path class="frame" d="${frame}"/><path class="hair" d="${hair}"/>`
  const rules = `<svg class="rules" viewBox="${box}" aria-hidden="true">${paths}</svg>`
  return rules + rows.map((_, index) => rowHtml(rows, index)).join('')
}

function rowHtml(rows: readonly Row[], index: number): string {
  const each = rows[index] as Row
  if (each.picture !== undefined)
    return `<div class="picture" style="height:${mm(each.height)}mm">${each.picture}</div>`
  const columns = each.columns.map((width) => `${mm(width)}mm`).join(' ')
  const cells = each.cells.map((cell, column) =>
    cellHtml(cell, cell.lines.length === 0 ? null : span(rows, index, column)),
  )
  const box = `height:${mm(each.height)}mm;grid-template-columns:${columns}`
  const kind = `row row-${each.role}${each.ruled ? ' ruled' : ''}`
  return `<div class="${kind}" style="${box}">${cells.join('')}</div>`
}

function span(rows: readonly Row[], index: number, column: number): number | null {
  const runsOn = (row: Row) => row.joined > column && row.cells[column]?.lines.length === 0
  const end = rows.findIndex((row, at) => at > index && !runsOn(row))
  const covered = rows.slice(index, end === -1 ? rows.length : end)
  return covered.length > 1 ? rowsHeight(covered) : null
}

function cellHtml(cell: Cell, span: number | null): string {
  const height = span === null ? '' : ` style="height:${mm(span)}mm"`
  const ground = cell.shaded ? ' shaded' : ''
  return `<div class="cell ${cell.align}${ground}"${height}>${cell.lines.map(lineHtml).join('')}</div>`
}

function lineHtml({ text, lettering, struck }: Line): string {
  return `<div class="line ${lettering}">${struck ? `<s>${escaped(text)}</s>` : escaped(text)}</div>`
}

function bannerRows(size: PageSize, words: PaperWords): Row[] {
  const columns = [contentWidth(size)]
  const box = row({ columns, contents: [middle(says('banner', words('rehearsal.banner')))], role: 'note' })
  return [box, row({ columns, contents: [middle()], role: 'note', ruled: false, minHeight: bannerGap })]
}

function closed(sections: readonly Section[], last: Row): Section[] {
  return sections.map((section, index) => {
    if (index < sections.length - 1) return section
    return { ...section, bands: [...section.bands.slice(0, -1), [...(section.bands.at(-1) ?? []), last]] }
  })
}

function closingRow(size: PageSize, words: PaperWords): Row {
  const contents = [middle(says('small', words('blankBelow')))]
  return row({ columns: [contentWidth(size)], contents, role: 'note', ruled: false, minHeight: 4.4 })
}
