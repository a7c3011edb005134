import { folded } from '#shared/base/text.ts'

/** Code points as tokens of equal width, so that the first character of a token is a prefix of it. */
const width = 4

/**
 * The tokens under which a text is indexed: every two neighbouring letters, digits or characters, and the last one alone. Any stretch of two or
 * more is then a phrase of tokens, whatever mix of Chinese, Latin and digits; full-width and capitals are folded.
 */
export function tokensOf(text: string): string {
  return runsOf(text)
    .flatMap((run) =>
      run.map(
        (point, index) =>
          token(point) + (run[index + 1] === undefined ? '' : token(run[index + 1] as string)),
      ),
    )
    .join(' ')
}

/** One stretch to look for: a phrase of tokens; `prefix` when its last token is a single character, which any token may begin with. */
export interface Stretch {
  tokens: string[]
  prefix: boolean
}

/** What a person typed, as stretches that must all be found; empty when nothing in it can be found. */
export function stretchesOf(words: string): Stretch[] {
  return runsOf(words).map((run) => {
    if (run.length === 1) return { tokens: [token(run[0] as string)], prefix: true }
    return {
      tokens: run.slice(0, -1).map((point, index) => token(point) + token(run[index + 1] as string)),
      prefix: false,
    }
  })
}

/** Stretches as an FTS5 query. */
export function matchOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ tokens, prefix }) => `"${tokens.join(' ')}"${prefix ? '*' : ''}`).join(' AND ')
}

function runsOf(text: string): string[][] {
  return (folded(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((run) => [...run])
}

function token(point: string): string {
  return (point.codePointAt(0) as number).toString(36).padStart(width, '0')
}
