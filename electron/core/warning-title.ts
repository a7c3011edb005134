import { englishHazard } from '#shared/warnings/hazard-name.ts'
import type { Colour } from '#shared/warnings/read-warning.ts'
import type { Work } from './work.ts'

/** What names a warning. */
export interface Named {
  issuers: readonly string[]
  hazard: string
  colour: Colour | null
}

/** A warning named in the room's words, as it stands in the log and in the queue. */
export function titleOf(work: Work, { issuers, hazard, colour }: Named): string {
  const fields = {
    issuers: issuers.join(work.words('notices:list.comma')) || work.words('notices:warnings.noIssuer'),
    hazard: work.settings.language === 'en' ? englishHazard(hazard) : hazard,
  }
  if (colour === null) return work.words('notices:warnings.titlePlain', fields)
  return work.words('notices:warnings.title', {
    ...fields,
    colour: work.words(`notices:warnings.colour.${colour}`),
  })
}
