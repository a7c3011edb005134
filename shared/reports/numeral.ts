import type { PaperWords } from '#shared/paper/words.ts'

/** Nought to ten: what a language needs to write numbers in numerals of its own. */
const needed = 11

/** True when the language of the paper writes small numbers in numerals of its own. */
export function hasNumerals(words: PaperWords): boolean {
  return [...words('report.digits')].length === needed
}

/** A number as the language of the paper writes it in running text: Chinese numerals up to ninety-nine, else figures. */
export function numeral(number: number, words: PaperWords): string {
  if (!hasNumerals(words) || number < 1 || number > 99) return String(number)
  const digits = [...words('report.digits')]
  const ten = digits[10] ?? ''
  const [tens, units] = [Math.floor(number / 10), number % 10]
  const lead = tens === 0 ? '' : tens === 1 ? ten : `${digits[tens]}${ten}`
  return lead + (units === 0 ? '' : (digits[units] ?? ''))
}
