import shipped from '#resources/rules/reporting-rules.json' with { type: 'json' }
import { type RuleSet, RuleSetFacts } from './rule.ts'

/** The languages rules are shipped in. */
export type RuleLanguage = 'zh' | 'en'

interface Both {
  zh: string
  en: string
}

interface ShippedSet {
  code: string
  active: boolean
  sample: boolean
  edition: number
  name: Both
  jurisdiction: Both
  note: Both
  effectiveFrom: string
  rules: readonly { words: Both }[]
  watches: readonly { words: Both }[]
}

const always = '0000-01-01T00:00:00.000Z'

/** The sets as shipped, in one language: national ones on, samples off. They stand from the beginning; the effective days of each rule say when it held. */
export function shippedSets(language: RuleLanguage): RuleSet[] {
  return known[language]
}

const sets: readonly ShippedSet[] = shipped.sets
const known = { zh: sets.map((set) => setIn(set, 'zh')), en: sets.map((set) => setIn(set, 'en')) }

function setIn(set: ShippedSet, language: RuleLanguage): RuleSet {
  const { code, active, edition, sample, effectiveFrom } = set
  const said = (one: { words: Both }) => ({ ...one, words: one.words[language] })
  const facts = RuleSetFacts.parse({
    name: set.name[language],
    jurisdiction: set.jurisdiction[language],
    note: set.note[language],
    sample,
    effectiveFrom,
    rules: set.rules.map(said),
    watches: set.watches.map(said),
  })
  return {
    code,
    shipped: true,
    active,
    edition,
    editions: [{ edition, from: always, recordedAt: null, by: '', ...facts }],
    switches: [{ active, from: always, reason: '', recordedAt: null, by: '' }],
  }
}
