import type { PersonFacts } from '#shared/incidents/person.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import type { ReportBody } from './body.ts'
import type { ReportText } from './text.ts'

/** Figures that stand for people one can name. */
const named = [
  'dead',
  'missing',
  'outOfContact',
  'trapped',
  'seriouslyInjured',
  'slightlyInjured',
  'poisoned',
] as const

/** The list of people behind the numbers of a written report; while nobody is on it although somebody was hurt it says that it is being verified, and without a casualty there is none. */
export function personList(
  body: ReportBody,
  persons: readonly PersonFacts[],
  words: PaperWords,
): ReportText['lists'] {
  if (body.kind !== 'incident') return []
  const hurt = named.some((key) => (body.figures[key] ?? 0) > 0)
  if (persons.length === 0 && !hurt) return []
  const heads = (['name', 'sex', 'age', 'state', 'hospital', 'note'] as const).map((key) =>
    words(`report.people.${key}`),
  )
  const rows = persons.map((person) => line(person, words))
  const blank = [words('report.verifying'), ...heads.slice(1).map(() => '')]
  return [{ label: words('report.people.label'), heads, rows: rows.length > 0 ? rows : [blank] }]
}

function line({ name, sex, age, state, hospital, source, note }: PersonFacts, words: PaperWords): string[] {
  return [
    name,
    words(`report.people.sexes.${sex}`),
    age === null ? '' : String(age),
    state === 'safe' ? '' : words(`report.figure.${state}`),
    hospital,
    [source, note].filter((part) => part !== '').join(words('report.comma')),
  ]
}
