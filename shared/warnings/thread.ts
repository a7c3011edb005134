import { folded } from '#shared/base/text.ts'
import { hazardOf } from './hazard.ts'
import type { MessageFacts, Status } from './message.ts'
import { regionOf } from './region.grammar.ts'

/** What the rules know a message by: what it says and when it counts as issued. */
export interface Issued {
  identity: string
  at: string
  facts: MessageFacts
}

/** What messages must share to be looked at together: what they are meant as and the hazard. */
export function familyOf({ status, hazard }: MessageFacts): string {
  return `${status}|${hazardOf(hazard)?.name ?? folded(hazard)}`
}

/** The line of warnings a message belongs to by its own words: one issuer, one hazard, one area. */
export function ownThread(facts: MessageFacts): string {
  return [familyOf(facts), facts.audience, issuerKey(facts), areaKey(facts)].join('|')
}

/** By which the same warning received twice is known: issuers, hazard, minute, lift or not; empty where it has no time of issue. */
export function likenessOf(facts: MessageFacts): string {
  if (facts.issuedAt === null) return ''
  const kind =
    facts.responseLevel === null
      ? facts.action === 'lift'
        ? 'lift'
        : 'on'
      : `response ${facts.responseLevel} ${facts.action}`
  return [familyOf(facts), issuerKey(facts), facts.issuedAt.slice(0, 16), kind].join('|')
}

/** What a message is known by: its identifier; else what makes it the same warning; else the words it came in, as a digest. */
export function identityOf(facts: MessageFacts, digest: string): string {
  if (facts.identifier !== '') return identified(facts.status, facts.identifier)
  return likenessOf(facts) === '' ? `raw:${digest}` : `like:${likenessOf(facts)}`
}

/** The identity of a message that has an identifier. */
export function identified(status: Status, identifier: string): string {
  return `id:${status}:${identifier}`
}

/** True for an identity made of an identifier. */
export function hasIdentifier(identity: string): boolean {
  return identity.startsWith('id:')
}

/** The offices that issue together, in one order whatever the order they are named in. */
export function issuerKey({ issuers, issuerCodes }: MessageFacts): string {
  const names = issuers.length > 0 ? issuers : issuerCodes
  return [...new Set(names.map(plain))].sort().join('+')
}

/** The area a message is for where that is not its issuer's own region. */
function areaKey({ areas, issuers }: MessageFacts): string {
  const regions = issuers.map((issuer) => plain(regionOf(issuer))).filter((region) => region !== '')
  const named = areas.map(plain)
  const own = named.every((area) => regions.some((region) => region.endsWith(area)))
  return own ? '' : [...new Set(named)].sort().join('+')
}

/** True when one of the offices of both is the same, or is written once in full and once in short, or is of the same place. */
export function akin(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((one) => theirs.some((other) => sameOffice(plain(one), plain(other))))
}

function sameOffice(one: string, other: string): boolean {
  if (one.endsWith(other) || other.endsWith(one)) return true
  const region = regionOf(one)
  return region !== '' && region === regionOf(other)
}

/** The order in which messages tell their story, whatever the order they came in: by time of issue; a lift that names no message goes before what is issued in the same moment. */
export function inOrder(one: Issued, other: Issued): number {
  return compared(one.at, other.at) || rank(one) - rank(other) || compared(one.identity, other.identity)
}

function rank({ facts }: Issued): number {
  if (facts.action === 'lift') return facts.refers.length > 0 ? 3 : 0
  return facts.action === 'issue' ? 1 : 2
}

function compared(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function plain(name: string): string {
  return folded(name).replace(/\s/g, '')
}
