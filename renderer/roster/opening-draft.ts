import type { Opening } from '#shared/roster/contract.ts'

/** What somebody was owed before the console, as it is filled in; nobody chosen yet when `person` is null. */
export interface OpeningDraft extends Omit<Opening, 'person'> {
  person: number | null
}

/** The form for somebody in a category: what is already set for them, else one duty owed from a day on. */
export function openingFor(
  { person, category }: Pick<OpeningDraft, 'person' | 'category'>,
  known: readonly Opening[],
  asOf: string,
): OpeningDraft {
  const set = known.find((one) => one.person === person && one.category === category)
  return set ? { ...set } : { person, category, owed: 1, asOf, note: '' }
}
