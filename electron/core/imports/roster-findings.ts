import type { InputOf } from '#shared/contract/index.ts'
import { type Draft, remark } from '#shared/imports/draft.ts'
import type { RosterMake } from '#shared/imports/roster-draft.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { grouped } from '#shared/roster/span.ts'
import type { Work } from '../work.ts'

/** Most slots one saving of the roster takes. */
export const mostSlots = 4000

/** What the rules of the roster find beyond what a row is looked at for anyway. */
const told = ['nightForbidden', 'notYetJoined', 'alreadyLeft', 'pairTogether', 'restTooShort'] as const

/** Adds to each row what the rules of the roster would find wrong with it. */
export function withFindings(work: Work, drafts: Draft<RosterMake>[]): Draft<RosterMake>[] {
  const slots = entriesOf(drafts).slice(0, mostSlots)
  if (slots.length === 0) return drafts
  const { findings } = work.call('roster.tryOut', { slots })
  const bySlot = grouped(findings, ({ slot }) => slot ?? '')
  return drafts.map((draft) => {
    const own = (draft.make?.slots ?? []).flatMap((slot) => bySlot.get(slotKey(slot)) ?? [])
    const names = new Map(
      (draft.make?.slots ?? []).flatMap(({ people }) => people.map(({ id, name }) => [id, name])),
    )
    return { ...draft, remarks: [...draft.remarks, ...own.flatMap((finding) => remarkOn(finding, names))] }
  })
}

/** The slots the rows would enter, as the roster takes them; those who learn beside the others stay. */
export function entriesOf(drafts: readonly Draft<RosterMake>[]): InputOf<'roster.save'>['slots'] {
  return drafts
    .flatMap(({ make }) => make?.slots ?? [])
    .map((slot) => ({ date: slot.date, template: slot.template, ordinal: slot.ordinal, ...crewOf(slot) }))
}

/** Who would be on a slot of a row afterwards. */
export function crewOf({ people, before }: RosterMake['slots'][number]): {
  people: number[]
  shadows: number[]
} {
  const ids = people.map(({ id }) => id)
  return { people: ids, shadows: before.shadows.filter((id) => !ids.includes(id)) }
}

function remarkOn({ kind, people, post }: Finding, names: ReadonlyMap<number, string>) {
  const code = told.find((one) => one === kind)
  const name = people.flatMap((id) => names.get(id) ?? []).join(' ')
  return code === undefined || name === '' ? [] : [remark('warning', code, { name, post: post ?? '' })]
}
