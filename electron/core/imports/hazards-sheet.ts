import { refuse } from '#shared/base/refusal.ts'
import { sectorName } from '#shared/hazards/sector.ts'
import type { Draft } from '#shared/imports/draft.ts'
import { withoutHeader } from '#shared/imports/dry-run.ts'
import { draftHazards, type HazardMake } from '#shared/imports/hazard-draft.ts'
import { layoutOf } from '#shared/imports/layout.ts'
import type { Work } from '../work.ts'
import type { Made } from './made.ts'
import type { At } from './tried.ts'

const most = 1000

/** What would become of every row of a ledger of hazards, held against the ledger of the room. */
export function triedHazards({ work, sheet, today }: At): Draft<HazardMake>[] {
  const layout = layoutOf('hazards', sheet.cells)
  if (layout.header === null) return withoutHeader('hazards', layout)
  const states = ['open', 'rectified', 'rechecked'] as const
  const { hazards } = work.call('hazards.list', { states: [...states], exercise: false, limit: most })
  const year = sheet.year === '' ? null : Number(sheet.year.slice(0, 4))
  return draftHazards(layout, { hazards, today, year }, sheet.choices)
}

/** Takes hazards into the ledger; the line of the log is that of the sheet. */
export function writeHazards(work: Work, drafts: readonly Draft<HazardMake>[], made: Made): void {
  const hazards = drafts.flatMap(({ make }) => (make ? [make.facts] : []))
  made.hazards.push(...work.call('hazards.takeIn', { hazards }).ids)
}

/** Takes back what a sheet wrote, unless something has happened to it since. */
export function undoHazards(work: Work, { hazards }: Made, reason: string): void {
  if (hazards.length === 0) return
  for (const id of hazards) {
    const { number, events, revisions, photos } = work.call('hazards.get', { id })
    if (events.length + photos.length > 0 || revisions.length > 1) refuse('imports.hazardChanged', { number })
  }
  work.call('hazards.takeBack', { ids: hazards, reason })
}

/** A hazard to be taken in, in words. */
export function saysHazard(work: Work, { facts }: HazardMake): string {
  const { unit, township, sector, description, grade, dueOn } = facts
  const parts = [
    township,
    sectorName(sector, work.settings.language),
    work.words(`paper:hazards.grades.${grade}`),
    description,
  ]
  return work.words('imports:says.addHazard', {
    unit,
    facts: parts.join(work.words('notices:list.comma')),
    dueOn,
  })
}
