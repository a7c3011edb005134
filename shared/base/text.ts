import { z } from 'zod'

/** One line of words: outer white space taken off, never empty, at most `most` characters. */
export function line(most: number) {
  return z
    .string()
    .transform((text) => text.trim())
    .pipe(z.string().min(1, { message: 'empty' }).max(most, { message: 'tooLong' }))
}

/** Words that may be left out: outer white space taken off, at most `most` characters, empty by default. */
export function optionalText(most: number) {
  return z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.string().max(most, { message: 'tooLong' }))
}

/** The form in which texts are compared and searched: full-width brought to half-width, lower case. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
