import { amongPlaces } from '#shared/contacts/place.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'

const siteKinds: readonly string[] = ['reservoir', 'hazardPoint']
const mostNamed = 40

/** The hazard points, reservoirs and danger zones kept of the places of a warning, each once; of very many the first and their number. */
export function threatenedSites(work: Work, places: readonly string[]): string {
  const within = amongPlaces(places)
  const sites = work.call('contacts.units', {}).filter(({ kind }) => siteKinds.includes(kind))
  const { zones } = work.call('waters.zones', {})
  const names = [...sites, ...zones].filter(({ place }) => within(place)).map(({ name }) => name)
  const once = [...new Set(names)]
  const words = paperWords(work)
  const named = once.slice(0, mostNamed).join(words('separator'))
  if (once.length <= mostNamed) return named
  return words('warningSheet.sitesMore', { names: named, count: once.length })
}
