import { tableBlock } from './block.ts'
import { continuedHeading } from './heading.ts'
import { type LetteringName, letterings } from './lettering.ts'
import { breakLines } from './lines.ts'
import { type OfficialPaper, type OfficialPart, type OfficialTable, tableWidth } from './official.ts'
import { contentWidth, officialA4 } from './page-size.ts'
import type { Section } from './paginate.ts'
import { printable } from './printable.ts'
import { type Content, left, middle, type Row, right, row, says, start } from './row.ts'
import type { PaperFrame, Sheet } from './sheet.ts'
import { signatures } from './signatures.ts'
import { typeset } from './typeset.ts'
import type { PaperWords } from './words.ts'

const size = officialA4
const width = contentWidth(size)
const labelWidth = width - tableWidth

/** An official paper set on A4 in the measures of GB/T 9704-2012 (22 lines of 28 characters), with the red head; an exercise carries its mark on every page. */
export function officialSheet(paper: OfficialPaper, frame: PaperFrame, words: PaperWords): Sheet {
  const title = paper.title || paper.banner
  const plan = {
    title,
    size,
    opening: opening(paper),
    continuing: continuedHeading(size, frame, { title: paper.banner, of: paper.issue, words }),
    sections: [
      body(paper),
      ...paper.lists.flatMap((list) => [table(list, words), space]),
      foot(paper),
      table(paper.sent, words),
      signatures(paper.signing, { width, zone: frame.zone, words }),
    ],
  }
  return typeset(plan, { ...frame, rehearsal: frame.rehearsal || paper.exercise }, words)
}

function opening(paper: OfficialPaper): Row[] {
  return [
    ...paper.marks.map((mark) => plain(middle(says('caption', mark)))),
    plain(middle(says('redHead', paper.banner)), 22),
    ...(paper.issue === '' ? [] : [plain(middle(says('official', paper.issue)), 12)]),
    row({
      columns: [width * 0.6, width * 0.4],
      contents: [left(says('official', paper.unit)), right(says('official', paper.day))],
      role: 'title',
      ruled: false,
    }),
    ...standing(paper),
    redLine(),
  ]
}

/** How urgent it is and who issues it, side by side. */
function standing({ urgency, issuer }: OfficialPaper): Row[] {
  if (urgency === '' && issuer === '') return []
  const contents = [left(says('officialHeading', urgency)), right(says('official', issuer))]
  return [row({ columns: [width / 2, width / 2], contents, role: 'title', ruled: false })]
}

function body(paper: OfficialPaper): Section {
  const title = paper.title === '' ? [] : [plain(middle(says('officialTitle', paper.title)), 24)]
  const addressed = lined(paper.addressed, 'official')
  const closing = paper.closing.map((line) => plain(right(says('official', `${line}\u3000\u3000`))))
  const opening = [...title, ...addressed].map((each): Row[] => [each])
  return { head: [], bands: [...opening, ...paper.parts.flatMap(partBands), [...closing, gap(5)]] }
}

/** Lines up to which a paragraph is not cut over a page. */
const shortParagraph = 3

/** A heading stays with what follows it; a short paragraph stays whole, a long one is laid line by line. */
function partBands({ heading, paragraphs }: OfficialPart): Row[][] {
  const bands = paragraphs.flatMap((text) => {
    const lines = lined(text, 'official', indent)
    return lines.length <= shortParagraph ? [lines] : lines.map((each) => [each])
  })
  const [first = [], ...rest] = bands
  return [[...lined(heading, 'officialHeading', indent), ...first], ...rest].filter(
    ({ length }) => length > 0,
  )
}

/** A paragraph line by line, so that pages are filled as in print. */
function lined(text: string, lettering: LetteringName, before = ''): Row[] {
  if (text === '') return []
  return breakLines(printable(`${before}${text}`), width, letterings[lettering]).map((line) =>
    plain(start(says(lettering, line))),
  )
}

function foot({ foot: lines }: OfficialPaper): Section {
  const rows = lines.map(({ label, text }) =>
    row({
      columns: [labelWidth, width - labelWidth],
      contents: [middle(says('caption', label)), left(says('value', text))],
      minHeight: 7,
    }),
  )
  return { head: [], bands: rows.map((each): Row[] => [each]) }
}

function table({ label, heads, columns, rows }: OfficialTable, words: PaperWords): Section {
  const cells = rows.map((texts) => texts.map((text) => left(says('value', text))))
  const place = { label: labelWidth, width: tableWidth, words }
  return tableBlock(label, { columns, heads, rows: cells, rowHeight: 7 }, place)
}

function plain(content: Content, minHeight = 0): Row {
  return row({ columns: [width], contents: [content], role: 'title', ruled: false, minHeight })
}

function gap(height: number): Row {
  return plain(middle(), height)
}

function redLine(): Row {
  const picture = `<svg viewBox="0 0 ${width} 6" aria-hidden="true"><path d="M0 2.4H${width}" stroke="#c00000" stroke-width=".9"/></svg>`
  return { ...gap(6), picture }
}

const space: Section = { head: [], bands: [[gap(3)]] }

/** Two ideographic spaces open a paragraph. */
const indent = String.fromCodePoint(0x3000).repeat(2)
