import { installed, tool } from '#test/help/system-tool.ts'

/** A PDF as a reader of it finds it. */
export interface PdfFacts {
  pages: number
  /** The text as it can be copied out. */
  text: string
  fonts: { name: string; embedded: boolean }[]
}

/** Reads a PDF with poppler's tools, which are installed by apt when they are missing and that is possible. */
export async function readPdf(path: string): Promise<PdfFacts> {
  await installed('pdftotext')
  const [info, text, fonts] = await Promise.all([
    tool('pdfinfo', [path]),
    tool('pdftotext', ['-layout', path, '-']),
    tool('pdffonts', [path]),
  ])
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1] ?? 0), text, fonts: fontsIn(fonts) }
}

function fontsIn(table: string): PdfFacts['fonts'] {
  const lines = table.trimEnd().split('\n').slice(2)
  return lines.map((line) => ({
    name: line.split(' ')[0] ?? '',
    embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line)?.[1] === 'yes',
  }))
}
