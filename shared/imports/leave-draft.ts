import { plusDays } from '#shared/base/zone.ts'
import type { Absence, AbsenceKind } from '#shared/roster/absence.ts'
import { leaveInstants, type RoomClock } from '#shared/roster/leave-span.ts'
import { overlaps } from '#shared/roster/span.ts'
import type { Choices, Remark } from './contract.ts'
import { dateOf, nearestYear, type WrittenDay, writtenDay } from './day.grammar.ts'
import { choiceOf, type Draft, type Finding, idle, remark, settled } from './draft.ts'
import { type Layout, saidOf } from './layout.ts'
import { oneName, spaced } from './name.grammar.ts'
import { absenceKindIn } from './reason.grammar.ts'
import { tidy } from './tidy.ts'
import { type Known, whoIs } from './who.ts'

/** A leave to be entered; `fromTime` and `toTime` are null for the whole day. */
export interface LeaveMake {
  person: { id: number; name: string }
  kind: AbsenceKind
  from: string
  fromTime: string | null
  to: string
  toTime: string | null
  reason: string
}

/** What a list of leave is held against; `year` is the one given for days without a year. */
export interface LeaveFacts extends RoomClock {
  known: Known
  /** Everybody's leave, by person. */
  absences: ReadonlyMap<number, readonly Absence[]>
  year: number | null
  today: string
}

/** The longest leave the roster takes, in days. */
const longest = 400

type Span = Pick<LeaveMake, 'from' | 'fromTime' | 'to' | 'toTime'>
interface Taken {
  row: number
  person: number
  from: string
  to: string
}

/** Every row of a list of leave: what would be entered for whom. */
export function draftLeave(layout: Layout, facts: LeaveFacts, choices: Choices): Draft<LeaveMake>[] {
  const taken: Taken[] = []
  const year = facts.year ?? layout.title?.year ?? yearOfOthers(layout)
  return layout.roles.map((role, index) => {
    const row = index + 1
    if (role === 'header' && index === layout.header) return idle(row, role, headerRemarks(layout))
    if (role !== 'data') return idle(row, role)
    const draft = settled(
      row,
      choiceOf(choices, row),
      findingOf(layout, index, { ...facts, year, choices, taken }),
    )
    if (draft.make) taken.push({ row, person: draft.make.person.id, ...leaveInstants(draft.make, facts) })
    return draft
  })
}

function headerRemarks(layout: Layout): Remark[] {
  const unread = layout.unread.map((title) => remark('warning', 'columnUnread', { title }))
  const ends = layout.columns.some(({ meaning }) => meaning === 'to')
  return ends ? unread : [...unread, remark('warning', 'noEndColumn')]
}

function findingOf(
  layout: Layout,
  index: number,
  at: LeaveFacts & { choices: Choices; taken: readonly Taken[] },
): Finding<LeaveMake> | Remark[] {
  const who = personOf(layout, index, at)
  const span = spanOf(layout, index, at)
  const reason = saidOf(layout, index, 'reason').join(' ').slice(0, 400)
  const remarks = [...who.remarks, ...span.remarks]
  if (reason === '') remarks.push(remark('warning', 'noReason'))
  if (!who.person || !span.span) return remarks
  const { id, name } = who.person
  const make: LeaveMake = { person: { id, name }, kind: absenceKindIn(reason), ...span.span, reason }
  if (reason !== '' && make.kind === 'other') remarks.push(remark('note', 'reasonOther', { reason }))
  if (make.to < at.today) remarks.push(remark('error', 'leaveOver', { to: make.to }))
  if (plusDays(make.from, longest) <= make.to)
    remarks.push(remark('error', 'leaveTooLong', { most: longest }))
  const { act, remarks: others } = beside(make, at)
  return { act, make, remarks: [...remarks, ...others] }
}

/** A leave held against those already there: the same one is not entered twice, one that overlaps is told. */
function beside(
  make: LeaveMake,
  { absences, taken, ...clock }: LeaveFacts & { taken: readonly Taken[] },
): { act: 'add' | 'same'; remarks: Remark[] } {
  const span = leaveInstants(make, clock)
  const there = (absences.get(make.person.id) ?? []).filter(
    ({ state, ...other }) => (state === 'asked' || state === 'approved') && overlaps(other, span),
  )
  const same = there.find(
    ({ from, to, state }) => from === span.from && to === span.to && state === 'approved',
  )
  if (same) return { act: 'same', remarks: [remark('note', 'leaveThere', { reason: same.reason })] }
  const row = taken.find((other) => other.person === make.person.id && overlaps(other, span))?.row
  return {
    act: 'add',
    remarks: [
      ...there.map(({ reason }) => remark('error', 'leaveOverlaps', { reason })),
      ...(row === undefined ? [] : [remark('error', 'leaveOverlapsRow', { row })]),
    ],
  }
}

function personOf(layout: Layout, index: number, { known, choices }: LeaveFacts & { choices: Choices }) {
  const at = layout.columns.find(({ meaning }) => meaning === 'name')?.index ?? 0
  const raw = layout.cells[index]?.[at] ?? ''
  const name = oneName(raw)
  if (name === '') return { person: null, remarks: [remark('error', 'noName')] }
  const [unit] = saidOf(layout, index, 'unit')
  const { person, remarks } = whoIs(known, { name, unit }, choiceOf(choices, index + 1))
  const put = spaced(raw) && name !== raw ? [remark('note', 'spacesInName', { name })] : []
  return { person, remarks: [...put, ...remarks] }
}

function spanOf(layout: Layout, index: number, at: LeaveFacts): { span: Span | null; remarks: Remark[] } {
  const start = cellOf(layout, index, 'from')
  const ends = layout.columns.some(({ meaning }) => meaning === 'to')
  const end = ends ? cellOf(layout, index, 'to') : start
  const [first, last] = [writtenDay(start), writtenDay(end)]
  const unread = [...unreadDay(start, first), ...(ends ? unreadDay(end, last) : [])]
  if (!first || !last) return { span: null, remarks: unread }
  const year = at.year ?? nearestYear(first, at.today)
  const from = dateOf(first, year)
  const to = from && dateOf(last, yearOfEnd(first, last, Number(from.slice(0, 4))))
  if (!from) return { span: null, remarks: [remark('error', 'noSuchDay', { text: start })] }
  if (!to) return { span: null, remarks: [remark('error', 'noSuchDay', { text: end })] }
  const assumed = first.year === null ? [remark('note', 'yearAssumed', { text: start, date: from })] : []
  const span = { from, fromTime: startOf(first), to, toTime: endOf(ends ? last : null) }
  const reversed =
    to < from || (from === to && span.toTime !== null && (span.fromTime ?? '00:00') >= span.toTime)
  if (reversed) return { span: null, remarks: [...assumed, remark('error', 'reversedDates', { from, to })] }
  return { span, remarks: assumed }
}

/** A leave over the turn of the year ends in the next one: `12月30日` to `1月2日`. */
function yearOfEnd(first: WrittenDay, last: WrittenDay, year: number): number {
  return last.year === null && first.month >= 10 && last.month <= 3 ? year + 1 : year
}

function startOf({ time, half }: WrittenDay): string | null {
  return half === 'afternoon' ? '12:00' : time
}

function endOf(day: WrittenDay | null): string | null {
  return day?.half === 'morning' ? '12:00' : (day?.time ?? null)
}

function unreadDay(text: string, day: WrittenDay | null): Remark[] {
  if (day) return []
  return [text === '' ? remark('error', 'noDay') : remark('error', 'dayUnread', { text: text.slice(0, 40) })]
}

function cellOf(layout: Layout, index: number, meaning: 'from' | 'to'): string {
  const column = layout.columns.find((candidate) => candidate.meaning === meaning)
  return tidy(layout.cells[index]?.[column?.index ?? -1] ?? '')
}

/** The year of the days that name one, when they all name the same. */
function yearOfOthers(layout: Layout): number | null {
  const written = layout.roles.flatMap((role, index) =>
    role === 'data' ? [writtenDay(cellOf(layout, index, 'from'))?.year ?? null] : [],
  )
  const years = new Set(written.filter((year) => year !== null))
  return years.size === 1 ? ([...years][0] as number) : null
}
