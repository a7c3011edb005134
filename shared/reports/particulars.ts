import type { Instant } from '#shared/base/instant.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { type PersonFacts, personStates } from '#shared/incidents/person.ts'
import { scaleOf, workSafety } from '#shared/incidents/scale.ts'
import { kindName } from '#shared/incidents/type-table.ts'
import { languageOf, type PaperWords } from '#shared/paper/words.ts'

/** What the incident's own record adds to a report on paper: where exactly, which kind and grade, by which means word came, who is behind the numbers. */
export interface Particulars {
  lng: number | null
  lat: number | null
  typeName: string
  /** The grade by the name its table gives it, empty while there is none. */
  level: string
  /** The kind of the log entry it was opened from, empty when there is none. */
  means: string
  /** The gravest first; who is safe is not on it. */
  persons: readonly PersonFacts[]
}

/** The particulars as the record had them at a moment: what was learnt later does not change a report that is out. */
export function particularsAt(
  { incident, means }: { incident: Incident; means: string },
  at: Instant,
  words: PaperWords,
): Particulars {
  const facts = incident.revisions.findLast((revision) => revision.at <= at)?.facts ?? incident.facts
  const { lng, lat, typeCode, typeName: name } = facts
  const typeName = kindName({ code: typeCode, name }, languageOf(words))
  return { lng, lat, typeName, level: levelAt(incident, at, words), means, persons: personsAt(incident, at) }
}

function levelAt({ grading }: Incident, at: Instant, words: PaperWords): string {
  const step = grading.steps.findLast((one) => one.at <= at)
  const found = (scaleOf(step?.scale ?? '') ?? workSafety).levels.find(({ level }) => level === step?.level)
  if (!found) return ''
  return languageOf(words) === 'en' ? found.nameEn : found.name
}

function personsAt({ persons }: Incident, at: Instant): PersonFacts[] {
  const known = persons.filter((person) => person.at <= at)
  const replaced = new Set(known.map(({ replaces }) => replaces))
  return known
    .filter(({ id, gone, facts }) => !gone && !replaced.has(id) && facts.state !== 'safe')
    .map(({ facts }) => facts)
    .toSorted((a, b) => personStates.indexOf(a.state) - personStates.indexOf(b.state))
}
