import { heard } from '#launch/run.ts'
import { say } from '#launch/say.ts'

/** A PDF as a reader of it finds it. */
export interface PdfFacts {
  pages: number
  /** The text as it can be copied out. */
  text: string
  fonts: { name: string; embedded: boolean }[]
}

let tools: Promise<void> | null = null

/** Reads a PDF with poppler's tools, which are installed by apt when they are missing and that is possible. */
export async function readPdf(path: string): Promise<PdfFacts> {
  tools ??= installTools()
  await tools
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

async function tool(name: string, args: string[]): Promise<string> {
  const { code, words } = await heard(name, args, 60)
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} failed: ${words}`)
  return words
}

async function installTools(): Promise<void> {
  if ((await heard('which', ['pdftotext'], 5)).code === 0) return
  say('Installing poppler-utils by apt-get ...')
  const install =
    'apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends poppler-utils'
  const { code, words } = await heard('sh', ['-c', install], 300)
  if (code !== 0) throw new Error(`Install poppler-utils (pdftotext, pdffonts): ${words}`)
}
