import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { installed } from './place.ts'

interface Face {
  family: string
  source: string
  weights: readonly number[]
}

const faces: readonly Face[] = [
  { family: 'Duty Sans', source: 'noto-sans-sc', weights: [400, 500, 700] },
  { family: 'Duty Serif', source: 'noto-serif-sc', weights: [400, 700] },
]

const unwanted = /-(?:cyrillic|vietnamese|latin-ext)-/

/** Writes the packed fonts, one style sheet fonts.css that names them, and their licence into a folder. */
export async function writeFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const sheets = faces.flatMap((face) => face.weights.map((weight) => writeWeight(folder, face, weight)))
  await writeFile(join(folder, 'fonts.css'), (await Promise.all(sheets)).join('\n'))
  await copyFile(installed('@fontsource', 'noto-sans-sc', 'LICENSE'), join(folder, 'OFL.txt'))
}

async function writeWeight(folder: string, face: Face, weight: number): Promise<string> {
  const home = installed('@fontsource', face.source)
  const sheet = await readFile(join(home, `${weight}.css`), 'utf8')
  const rules = sheet.match(/@font-face \{[^}]*\}/g) ?? []
  const kept = rules.map((rule) => fontRule(rule, face.family)).filter((rule) => rule !== null)
  await Promise.all(kept.map(({ file }) => copyFile(join(home, 'files', file), join(folder, file))))
  return kept.map(({ text }) => text).join('\n')
}

function fontRule(rule: string, family: string): { file: string; text: string } | null {
  const path = /url\(([^)]+\.woff2)\)/.exec(rule)?.[1]
  const range = /unicode-range: ([^;]+);/.exec(rule)?.[1]
  const weight = /font-weight: (\d+)/.exec(rule)?.[1]
  if (!path || !range || unwanted.test(path)) return null
  const file = basename(path)
  const text = `@font-face{font-family:'${family}';font-weight:${weight};src:url(${file}) format('woff2');unicode-range:${range}}`
  return { file, text }
}
