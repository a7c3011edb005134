import { plusMinutes } from '#shared/base/instant.ts'
import type { Chain } from './chain.ts'
import { currentColours, type Told } from './picture.ts'
import type { WarningRules } from './rules.ts'
import { akin } from './thread.ts'

/** True when a warning has been over for so long that no message can mean it any more. */
export function isTooLate({ picture }: Chain, at: string, { lateLiftHours }: WarningRules): boolean {
  return at > plusMinutes(picture.farthest, lateLiftHours * 60)
}

/** True when nothing a message says of the warning it belongs to speaks against this one. */
export function fits({ picture, began }: Chain, { facts }: Told): boolean {
  const { issuers, reference, action, colour } = facts
  if (issuers.length > 0 && picture.issuers.length > 0 && !akin(issuers, picture.issuers)) return false
  const said = reference?.issuedAt ?? null
  if (said !== null && (said < began.slice(0, 16) || said.slice(0, 16) > picture.lastAt)) return false
  const named = reference?.colour ?? (action === 'lift' || action === 'continue' ? colour : null)
  return named === null || picture.colour === null || currentColours(picture).includes(named)
}
