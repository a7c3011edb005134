import type { PaperWords } from '#shared/paper/words.ts'
import { numeral } from './numeral.ts'
import type { Stage } from './report.ts'

/** The title of a report in the form offices use: on what, and which report it is. */
export function titleFor(
  { stage, ordinal, matter }: { stage: Stage; ordinal: number; matter: string },
  words: PaperWords,
): string {
  const about = topic(matter, words)
  return words('report.title', { matter: about, stage: stageName({ stage, ordinal }, words) })
}

/** The name of a stage; follow-ups and supplements are numbered. */
export function stageName({ stage, ordinal }: { stage: Stage; ordinal: number }, words: PaperWords): string {
  return words(`report.stage.${stage}`, { nth: numeral(ordinal, words) })
}

/** A matter that is itself named as a report's title does not say "on" twice. */
function topic(matter: string, words: PaperWords): string {
  const about = words('report.about')
  return matter.startsWith(about) ? matter.slice(about.length) : matter
}
