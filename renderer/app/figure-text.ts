import { type FigureKey, type Figures, figureKeys, noFigures } from '#shared/incidents/figures.ts'

/** Figures as typed: text by key, empty when not known. */
export type FigureTexts = Readonly<Partial<Record<FigureKey, string>>>

/** How many yuan a typed unit of the direct loss is: it is written and shown in 万元. */
const yuanAUnit = 10_000

/** Figures as text to be typed over. */
export function textsOf(figures: Figures): FigureTexts {
  const texts = figureKeys.map((key) => [key, textOf(key, figures[key])] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** What was typed as figures; what is no number is left for the operation's shape to refuse. */
export function figuresOf(texts: FigureTexts): Figures {
  const read = figureKeys.map((key) => [key, numberOf(key, texts[key] ?? '')] as const)
  return { ...noFigures, ...Object.fromEntries(read) }
}

/** One figure as a person writes it: the direct loss in 万元, everything else as it is. */
export function textOf(key: FigureKey, value: number | null): string {
  if (value === null) return ''
  return String(key === 'directLoss' ? value / yuanAUnit : value)
}

/** True when nothing was typed. */
export function nothingTyped(texts: FigureTexts): boolean {
  return figureKeys.every((key) => (texts[key] ?? '').trim() === '')
}

function numberOf(key: FigureKey, text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '')
  if (plain === '') return null
  const value = Number(plain)
  return key === 'directLoss' ? Math.round(value * yuanAUnit) : value
}
