import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { instantOf, wallClock } from '#shared/base/zone.ts'
import { editionAt, isOnAt, plannedAfter } from '#shared/reports/in-force.ts'
import { type Edition, type RuleSet, RuleSetFacts, type Switch } from '#shared/reports/rule.ts'
import { shippedSets } from '#shared/reports/rule-samples.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'

type EditionRow = Stored<'reporting_rule_set'>
type SwitchRow = Stored<'rule_set_switch'>

/** Every set of rules: the shipped ones with the room's own editions and switches over them, then the room's own. */
export function setsOf(work: Work): RuleSet[] {
  const editions = work.db.kept<EditionRow>(
    'reporting_rule_set',
    'SELECT * FROM reporting_rule_set ORDER BY id',
  )
  const switches = work.db.kept<SwitchRow>('rule_set_switch', 'SELECT * FROM rule_set_switch ORDER BY id')
  const { language } = work.settings
  const known = read.get(editions)
  if (known?.switches === switches && known.language === language && known.zone === work.room.zone)
    return known.sets
  const sets = joined(work, editions, switches)
  read.set(editions, { switches, language, zone: work.room.zone, sets })
  return sets
}

/** Sets are read once for each state of their tables. */
const read = new WeakMap<object, { switches: object; language: string; zone: string; sets: RuleSet[] }>()

/** Every set with whether it is on at a moment. */
export const ruleSets: Handler<'reports.ruleSets'> = (work, { at }) =>
  setsOf(work).map((set) => standing(set, at ?? work.now))

/** The first edition of a new set, switched off, or the next of a known one. */
export const setRuleSet: Handler<'reports.setRuleSet'> = (work, { code, ...facts }) => {
  const set = code === null ? null : setOf(work, code)
  if (facts.effectiveFrom < wallClock(work.now, work.room.zone).date)
    refuseFields({ effectiveFrom: 'reports.editionPast' })
  if (set && willBeOn(set, work.now)) refuseSample(facts)
  const edition = Math.max(0, ...(set?.editions.map((one) => one.edition) ?? [])) + 1
  const known = set?.code ?? freeCode(work)
  work.ledger.insert('reporting_rule_set', {
    code: known,
    edition,
    name: facts.name,
    jurisdiction: facts.jurisdiction,
    note: facts.note,
    rules: JSON.stringify(facts.rules),
    watches: JSON.stringify(facts.watches),
    effective_from: facts.effectiveFrom,
    sample: facts.sample ? 1 : 0,
    at: work.now,
    person: actor(work).id,
  })
  work.call('log.notice', {
    notice: set ? 'reports.setEdition' : 'reports.setNew',
    fields: { name: actor(work).name, set: facts.name, edition, day: facts.effectiveFrom },
  })
  return standing(setOf(work, known), work.now)
}

/** Switches a set, or leaves it as it is and takes back what was planned; one that is still a sample is not switched on, and the past is not switched. */
export const switchRuleSet: Handler<'reports.switchRuleSet'> = (work, { code, active, from, reason }) => {
  const set = setOf(work, code)
  const at = from ?? work.now
  if (at < work.now) refuseFields({ from: 'reports.switchPast' })
  const edition = editionAt(set, at)
  if (active && !edition) refuse('reports.noEdition', { set: nameOf(set) })
  if (active && edition) refuseSample(edition)
  const planned = plannedAfter(set, at)
  const same = isOnAt(set, at) === active
  if (same && planned.length === 0)
    refuse(active ? 'reports.onAlready' : 'reports.offAlready', { set: nameOf(set) })
  work.ledger.insert('rule_set_switch', {
    code,
    active: active ? 1 : 0,
    from_at: at,
    reason,
    at: work.now,
    person: actor(work).id,
  })
  work.call('log.notice', {
    notice: same ? 'reports.setPlanBack' : active ? 'reports.setOn' : 'reports.setOff',
    fields: { name: actor(work).name, set: nameOf(set), from: at, reason },
  })
  return standing(setOf(work, code), work.now)
}

/** On now, or to be switched on. */
function willBeOn(set: RuleSet, now: string): boolean {
  return isOnAt(set, now) || plannedAfter(set, now).some(({ active }) => active)
}

function joined(work: Work, editions: readonly EditionRow[], switches: readonly SwitchRow[]): RuleSet[] {
  const shipped = shippedSets(work.settings.language === 'en' ? 'en' : 'zh')
  const own = [...new Set(editions.map(({ code }) => code))].filter(
    (code) => !shipped.some((set) => set.code === code),
  )
  const bare = own.map((code) => ({
    ...{ code, shipped: false, active: false, edition: null },
    ...{ editions: [], switches: [] },
  }))
  return [...shipped, ...bare].map((set) => ({
    ...set,
    editions: [...set.editions, ...editions.filter(ofSet(set.code)).map((row) => editionFrom(work, row))],
    switches: [...set.switches, ...switches.filter(ofSet(set.code)).map((row) => switchFrom(work, row))],
  }))
}

function ofSet(code: string) {
  return (row: { code: string }) => row.code === code
}

/** An edition holds from its day on, never from before it was written down: what was due is not changed afterwards. */
function editionFrom(work: Work, row: EditionRow): Edition {
  const begins = instantOf(row.effective_from, '00:00', work.room.zone)
  const facts = RuleSetFacts.parse({
    name: row.name,
    jurisdiction: row.jurisdiction,
    note: row.note,
    sample: row.sample === 1,
    effectiveFrom: row.effective_from,
    rules: JSON.parse(row.rules),
    watches: JSON.parse(row.watches),
  })
  const from = begins > row.at ? begins : row.at
  return { edition: row.edition, from, recordedAt: row.at, by: personName(work, row.person), ...facts }
}

function switchFrom(work: Work, row: SwitchRow): Switch {
  const by = personName(work, row.person)
  return { active: row.active === 1, from: row.from_at, reason: row.reason, recordedAt: row.at, by }
}

function personName(work: Work, id: number | null): string {
  return work.db.one<{ name: string }>('SELECT name FROM person WHERE id = ?', id)?.name ?? ''
}

function standing(set: RuleSet, at: string): RuleSet {
  return { ...set, active: isOnAt(set, at), edition: editionAt(set, at)?.edition ?? null }
}

function setOf(work: Work, code: string): RuleSet {
  return setsOf(work).find((set) => set.code === code) ?? refuse('reports.unknownSet', { code })
}

function nameOf({ editions, code }: RuleSet): string {
  return editions.at(-1)?.name ?? code
}

function refuseSample({ sample, name }: Pick<RuleSetFacts, 'sample' | 'name'>): void {
  if (sample) refuse('reports.setSample', { set: name })
}

function freeCode(work: Work): string {
  const taken = new Set(setsOf(work).map(({ code }) => code))
  let number = 1
  while (taken.has(`own-${number}`)) number += 1
  return `own-${number}`
}
