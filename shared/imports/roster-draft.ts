import type { Absence } from '#shared/roster/absence.ts'
import type { BoardDay, BoardSlot } from '#shared/roster/board.ts'
import type { MemberFacts } from '#shared/roster/member.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import type { Choices, Remark } from './contract.ts'
import { weekdayNamed } from './day.grammar.ts'
import { choiceOf, type Draft, type Finding, idle, remark, settled } from './draft.ts'
import { changeTimeIn } from './header.grammar.ts'
import { type Layout, saidOf } from './layout.ts'
import { dutyRemark } from './remark.grammar.ts'
import { type CrewRead, crewRemarks, readCrews, slotsOfPost } from './roster-crew.ts'
import type { MonthMeant, RowDate } from './roster-days.ts'
import { type Known, whoIs } from './who.ts'

/** One slot of a roster to be entered: who was entered before, who afterwards. */
export interface SlotMake {
  date: string
  template: number
  ordinal: number
  post: string
  before: { people: number[]; shadows: number[]; locked: boolean }
  people: { id: number; name: string }[]
}

/** A row of a roster to be entered, with a note that is kept beside the date. */
export interface RosterMake {
  date: string
  slots: SlotMake[]
  note: { post: string; text: string } | null
}

/** What a roster is held against. */
export interface RosterFactsMeant {
  known: Known
  posts: readonly DutyPost[]
  members: ReadonlyMap<number, MemberFacts>
  days: ReadonlyMap<string, BoardDay>
  absences: readonly Absence[]
  dates: ReadonlyMap<number, RowDate>
  meant: MonthMeant
  /** Hours of change of the room on a date, `HH:mm`. */
  changesOn(date: string): readonly string[]
}

type At = RosterFactsMeant & { choices: Choices; seen: Map<string, number> }

/** Every row of a roster: who would be entered for which duty. */
export function draftRoster(layout: Layout, facts: RosterFactsMeant, choices: Choices): Draft<RosterMake>[] {
  const seen = new Map<string, number>()
  return layout.roles.map((role, index) => {
    const row = index + 1
    if (role === 'header' && index === layout.header)
      return idle(
        row,
        role,
        layout.unread.map((title) => remark('warning', 'columnUnread', { title })),
      )
    if (role === 'title') return idle(row, role, titleRemarks(layout, index, facts))
    if (role !== 'data') return idle(row, role)
    const draft = settled(row, choiceOf(choices, row), findingOf(layout, index, { ...facts, choices, seen }))
    const date = facts.dates.get(index)?.date
    if (date && draft.act !== 'skip' && !seen.has(date)) seen.set(date, row)
    return draft
  })
}

/** A roster that names other hours of change than the room's is told. */
function titleRemarks(layout: Layout, index: number, { dates, changesOn }: RosterFactsMeant): Remark[] {
  const said = changeTimeIn((layout.cells[index] ?? []).join(' '))
  const date = [...dates.values()].find((row) => row.date !== null)?.date
  if (said === null || !date) return []
  const is = changesOn(date)
  return is.includes(said) ? [] : [remark('warning', 'changeTimeDiffers', { said, hours: is.join(' ') })]
}

function findingOf(layout: Layout, index: number, at: At): Finding<RosterMake> | Remark[] {
  const { text, date, trouble } = at.dates.get(index) as RowDate
  if (date === null) return [remark('error', trouble ?? 'dayUnread', { text: text.slice(0, 40) })]
  const day = at.days.get(date)
  const remarks = dayRemarks(layout, index, { ...at, date })
  if (!day) return [...remarks, remark('error', 'dayBeyond', { date })]
  const note = noteOf(layout, index, { ...at, day })
  remarks.push(...note.remarks)
  const choice = choiceOf(at.choices, index + 1)
  const crews = readCrews(layout, index, (name) => whoIs(at.known, { name }, choice))
  remarks.push(...crewRemarks(crews, { ...at, day }))
  const slots = crews.flatMap((crew) => slotsFor(crew, day))
  if (slots.length === 0 && crews.every(({ people }) => people.length === 0))
    remarks.push(remark('warning', 'nobodyAtAll', { date }))
  const open = slots.filter(({ post, before, people }) => post !== '' && differ(before.people, people))
  const act = open.length === 0 && !note.note ? 'same' : actOf(open)
  return { act, make: { date, slots: open, note: note.note }, remarks }
}

function actOf(slots: readonly SlotMake[]): 'add' | 'change' {
  return slots.some(({ before }) => before.people.length > 0) ? 'change' : 'add'
}

function differ(before: readonly number[], people: readonly { id: number }[]): boolean {
  const ids = people.map(({ id }) => id)
  return before.length !== ids.length || before.some((id) => !ids.includes(id))
}

/** The slots a cell fills: the post's only one; of several, one each when there are as many people, else all of them. */
function slotsFor({ post, people }: CrewRead, day: BoardDay): SlotMake[] {
  const slots = slotsOfPost(day, post)
  if (people.length === 0) return []
  const each = slots.length > 1 && slots.length === people.length
  return slots.map((slot, place) => slotMake(slot, each ? people.slice(place, place + 1) : people))
}

function slotMake(slot: BoardSlot, people: CrewRead['people']): SlotMake {
  const { date, template, ordinal, post, entered } = slot
  const own = entered.filter(({ turn }) => !turn)
  return {
    date,
    template,
    ordinal,
    post,
    before: {
      people: own.filter(({ shadow }) => !shadow).map(({ id }) => id),
      shadows: own.filter(({ shadow }) => shadow).map(({ id }) => id),
      locked: own.some(({ locked }) => locked),
    },
    people: people.map(({ id, name }) => ({ id, name })),
  }
}

function dayRemarks(layout: Layout, index: number, at: At & { date: string }): Remark[] {
  const { date, meant, seen } = at
  const remarks: Remark[] = []
  const row = seen.get(date)
  if (row !== undefined) remarks.push(remark('error', 'dateTwice', { date, row }))
  const { year, month } = meant
  const outside = month !== null && !date.startsWith(`${year}-${String(month).padStart(2, '0')}`)
  if (outside) remarks.push(remark('error', 'outsideMonth', { date, month: `${year}-${month}` }))
  const [written = ''] = saidOf(layout, index, 'weekday')
  if (written === '') return remarks
  const named = weekdayNamed(written)
  const is = new Date(`${date}T00:00:00.000Z`).getUTCDay()
  if (named === null) remarks.push(remark('warning', 'weekdayUnread', { text: written.slice(0, 20) }))
  else if (named !== is) remarks.push(remark('warning', 'weekdayDiffers', { date, text: written, is }))
  return remarks
}

/** What stands in the remark column is kept as a note of the date; who stands in for whom is not understood from it. */
function noteOf(
  layout: Layout,
  index: number,
  { day, known, posts }: At & { day: BoardDay },
): { note: RosterMake['note']; remarks: Remark[] } {
  const text = saidOf(layout, index, 'remark').join(' ').slice(0, 400)
  const post = layout.columns.find(({ meaning }) => meaning === 'crew')?.crew ?? posts[0]?.code
  if (text === '' || post === undefined) return { note: null, remarks: [] }
  const there = day.notes.some((note) => note.text === text)
  const note = there ? null : { post, text }
  const said = dutyRemark(text)
  if (said.says === 'kept') return { note, remarks: [remark('note', 'noteKept', { text })] }
  const { person } = whoIs(known, { name: said.name }, undefined)
  const code = person ? 'standInNamed' : 'standInUnknown'
  return { note, remarks: [remark('warning', code, { text, name: said.name })] }
}
