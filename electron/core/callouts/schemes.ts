import { refuse } from '#shared/base/refusal.ts'
import { Plan, type Scheme } from '#shared/callouts/plan.ts'
import { type SchemeSample, schemeSamples } from '#shared/callouts/samples.ts'
import { hazardOf } from '#shared/warnings/hazard.ts'
import type { InForce } from '#shared/warnings/views.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import './rows.ts'

/** What of a warning decides whether a scheme is for it. */
type Signal = Pick<InForce, 'hazard' | 'colour'>

/** The samples and the room's own, those that fit the warning and are on first. */
export const schemes: Handler<'callouts.schemes'> = (work, { chain }) => {
  const signal = chain === undefined ? null : work.call('warnings.chain', { id: chain })
  const rank = ({ fits, active }: Scheme) => (fits ? 0 : 2) + (active ? 0 : 1)
  return schemesOf(work, signal).sort((a, b) => rank(a) - rank(b))
}

/** A scheme by its code; refused when there is none. */
export function schemeOf(work: Work, code: string): Scheme {
  const found = schemesOf(work, null).find((scheme) => scheme.code === code)
  return found ?? refuse('callouts.unknownScheme', { code })
}

/** A scheme of the room's own, on from now; a sample that is changed stays as it was, on or off. */
export const setScheme: Handler<'callouts.setScheme'> = (work, { code, name, plan, source }) => {
  const row = { name, plan: JSON.stringify(plan), source, sample: 0 }
  const known = rowOf(work, code)
  const active = schemeSamples.some((sample) => sample.code === code) ? 0 : 1
  if (known) work.ledger.update('callout_scheme', known.id, row)
  else work.ledger.insert('callout_scheme', { code, ...row, active })
  return schemeOf(work, code)
}

/** Switches a scheme on or off; a sample is kept as it is on that day. */
export const switchScheme: Handler<'callouts.switchScheme'> = (work, { code, active }) => {
  const scheme = schemeOf(work, code)
  const known = rowOf(work, code)
  if (known) work.ledger.update('callout_scheme', known.id, { active: active ? 1 : 0 })
  else
    work.ledger.insert('callout_scheme', {
      code,
      name: scheme.name,
      plan: JSON.stringify(scheme.plan),
      source: scheme.source,
      sample: 1,
      active: active ? 1 : 0,
    })
  work.call('log.notice', {
    notice: active ? 'callouts.schemeOn' : 'callouts.schemeOff',
    fields: { name: scheme.name, by: actor(work).name },
  })
  return schemeOf(work, code)
}

/** The samples as they stand in the room, and its own. */
export function schemesOf(work: Work, signal: Signal | null): Scheme[] {
  const rows = work.db.all<Stored<'callout_scheme'>>('SELECT * FROM callout_scheme ORDER BY id')
  const kept = new Map(rows.map((row) => [row.code, row]))
  const own = rows.filter(({ code }) => !schemeSamples.some((sample) => sample.code === code))
  return [
    ...schemeSamples.map((sample) => sampleScheme(work, sample, kept.get(sample.code))),
    ...own.map((row) => rowScheme(row, '')),
  ].map((scheme) => ({ ...scheme, fits: signal !== null && isFor(scheme.plan, signal) }))
}

function sampleScheme(work: Work, sample: SchemeSample, row: Stored<'callout_scheme'> | undefined): Scheme {
  const language = work.settings.language === 'en' ? 'en' : 'zh'
  const unsure = sample.unsure[language]
  if (row) return rowScheme(row, row.sample === 1 ? unsure : '')
  const { code, plan, source } = sample
  const name = sample.name[language]
  return { code, name, plan, source, unsure, sample: true, own: false, active: false, fits: false }
}

function rowScheme(row: Stored<'callout_scheme'>, unsure: string): Scheme {
  return {
    code: row.code,
    name: row.name,
    plan: Plan.parse(JSON.parse(row.plan)),
    source: row.source,
    unsure,
    sample: row.sample === 1,
    own: row.sample === 0,
    active: row.active === 1,
    fits: false,
  }
}

/** Hazards are compared by the type their name means, so that a scheme for 浓雾 is one for 大雾. */
/** True when a plan is for a signal. */
export function isFor({ hazards, colours }: Plan, { hazard, colour }: Signal): boolean {
  const type = (name: string) => hazardOf(name)?.name ?? name
  const ofHazard = hazards.length === 0 || hazards.some((name) => type(name) === type(hazard))
  return ofHazard && (colours.length === 0 || (colour !== null && colours.includes(colour)))
}

function rowOf(work: Work, code: string): Stored<'callout_scheme'> | undefined {
  return work.db.one<Stored<'callout_scheme'>>('SELECT * FROM callout_scheme WHERE code = ?', code)
}
