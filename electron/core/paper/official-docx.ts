import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { OfficialPaper, OfficialTable } from '#shared/paper/official.ts'
import { signOffText } from '#shared/paper/signatures.ts'
import type { PaperWords } from '#shared/paper/words.ts'

/** Twentieths of a point in a millimetre. */
const twips = 1440 / 25.4
const mm = (value: number) => Math.round(value * twips)
const red = 'C00000'

/** Faces of the measures by the Latin names that Word, WPS and LibreOffice know. */
const faces = {
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'FangSong' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimHei' },
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'FZXiaoBiaoSong-B05S' },
}

/** Half-points: body in size three, title in size two. */
const points = { body: 32, title: 44, banner: 64, foot: 28, table: 24, small: 15 }

/** An official paper as an editable DOCX: A4 in the measures of GB/T 9704-2012, page numbers between dashes, an exercise marked at the head of every page. */
export async function officialDocx(paper: OfficialPaper, words: PaperWords, zone: string): Promise<Buffer> {
  const document = new Document({
    title: paper.title,
    creator: paper.unit,
    styles: { default: { document: { run: { font: faces.body, size: points.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
          },
        },
        headers: paper.exercise ? { default: exerciseHeader(words) } : {},
        footers: { default: pageFooter() },
        children: [
          ...head(paper),
          ...body(paper),
          ...lists(paper),
          ...foot(paper),
          ...signatures(paper, { words, zone }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function head(paper: OfficialPaper): Paragraph[] {
  const right = [{ type: TabStopType.RIGHT, position: mm(156) }]
  return [
    ...paper.marks.map((text) => line([said(text, 'heading')], { alignment: AlignmentType.CENTER })),
    line(
      [new TextRun({ text: paper.banner, font: faces.title, size: points.banner, color: red, bold: true })],
      {
        alignment: AlignmentType.CENTER,
        spacing: { before: 120, after: 120 },
      },
    ),
    ...only(paper.issue, (text) => line([said(text, 'body')], { alignment: AlignmentType.CENTER })),
    line([said(paper.unit, 'body'), new TextRun({ text: `\t${paper.day}` })], { tabStops: right }),
    line([said(paper.urgency, 'heading'), new TextRun({ text: `\t${paper.issuer}` })], {
      tabStops: right,
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 4 } },
    }),
    ...only(paper.title, (text) =>
      line([new TextRun({ text, font: faces.title, size: points.title })], {
        alignment: AlignmentType.CENTER,
        spacing: { before: 480, after: 360 },
      }),
    ),
    ...only(paper.addressed, (text) => line([said(text, 'body')], {})),
  ]
}

function body({ parts, closing }: OfficialPaper): Paragraph[] {
  const indented = { indent: { firstLine: points.body * 20 }, alignment: AlignmentType.JUSTIFIED }
  return [
    ...parts.flatMap(({ heading, paragraphs }) => [
      ...only(heading, (text) => line([said(text, 'heading')], { ...indented, keepNext: true })),
      ...paragraphs.map((text) => line([said(text, 'body')], indented)),
    ]),
    ...closing.map((text) => line([said(text, 'body')], { alignment: AlignmentType.RIGHT })),
    line([], {}),
  ]
}

function foot({ foot: lines, sent }: OfficialPaper): (Table | Paragraph)[] {
  const named = lines.map(({ label, text }) => [label, text])
  return [
    ...(named.length === 0 ? [] : [ruled(named, [34, 122])]),
    ...table(sent),
    line([], { spacing: { line: 120 }, keepNext: true }),
  ]
}

/** Cells for the pen, and beneath them each electronic sign-off in small type. */
function signatures(
  { signing }: OfficialPaper,
  place: { words: PaperWords; zone: string },
): (Table | Paragraph)[] {
  if (signing.length === 0) return []
  const share = 156 / signing.length
  return [
    ruled(
      [signing.flatMap(({ label }) => [label, ''])],
      signing.flatMap(() => [16, share - 16]),
    ),
    ...signing.map(({ label, signed }) =>
      line([new TextRun({ text: `${label} ${signOffText(signed, place)}`, size: points.small })], {
        spacing: { line: 240 },
      }),
    ),
  ]
}

/** Each list with a line after it: tables that touch are one table to Word. */
function lists({ lists: all }: OfficialPaper): (Table | Paragraph)[] {
  return all.flatMap((list) => [...table(list), line([], { spacing: { line: 120 }, keepNext: true })])
}

/** A table under its label, which an editable file keeps in a line of its own. */
function table({ label, heads, columns, rows }: OfficialTable): (Table | Paragraph)[] {
  const wider = 156 / columns.reduce((sum, column) => sum + column, 0)
  const caption = new TextRun({ text: label, size: points.table, font: faces.heading })
  return [
    line([caption], { spacing: { before: 120 }, keepNext: true }),
    ruled(
      [heads, ...rows],
      columns.map((column) => column * wider),
    ),
  ]
}

/** A ruled table whose rows stay together; columns in millimetres. */
function ruled(rows: readonly (readonly string[])[], columns: readonly number[]): Table {
  return new Table({
    width: { size: mm(156), type: WidthType.DXA },
    columnWidths: columns.map(mm),
    rows: rows.map(
      (texts) =>
        new TableRow({
          cantSplit: true,
          children: texts.map((text, index) => cell(text, mm(columns[index] ?? 20))),
        }),
    ),
  })
}

function cell(text: string, width: number): TableCell {
  const children = text
    .split('\n')
    .map(
      (part) =>
        new Paragraph({ keepNext: true, children: [new TextRun({ text: part, size: points.table })] }),
    )
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children,
  })
}

function said(text: string, face: 'body' | 'heading'): TextRun {
  return new TextRun({ text, font: faces[face], size: points.body })
}

/** Twenty-two lines to the page: each 29 points high. */
function line(children: TextRun[], options: IParagraphOptions): Paragraph {
  const { spacing, ...rest } = options
  const height = spacing ? {} : { line: 580, lineRule: LineRuleType.EXACT }
  return new Paragraph({ ...rest, spacing: { ...height, ...spacing }, children })
}

function only<T>(text: string, make: (text: string) => T): T[] {
  return text === '' ? [] : [make(text)]
}

function exerciseHeader(words: PaperWords): Header {
  const run = new TextRun({ text: words('rehearsal.banner'), font: faces.heading, size: points.table })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

function pageFooter(): Footer {
  const run = new TextRun({ size: points.foot, children: ['\u2014 ', PageNumber.CURRENT, ' \u2014'] })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}
