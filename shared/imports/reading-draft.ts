import { metres } from '#shared/waters/level.ts'
import type { AskedCode, GivenReading, ReadingRemark, ReadingVerdict } from '#shared/waters/reading.ts'
import { instantIn } from '#shared/waters/reading-time.grammar.ts'
import type { Station } from '#shared/waters/station.ts'
import type { Choices, Remark } from './contract.ts'
import { type Choice, choiceOf, type Draft, idle, remark, settled } from './draft.ts'
import { type Layout, saidOf } from './layout.ts'
import { tight } from './tidy.ts'
import type { ReadingMake } from './water-drafts.ts'

/** What a list of readings is held against. */
export interface ReadingSheetFacts {
  stations: readonly Station[]
  now: string
  zone: string
  /** Year of times that name none. */
  year: number | null
  /** Why a reading of the sheet takes the place of another. */
  correctedBySheet: string
  /** Holds readings against the room and each other. */
  check(readings: readonly GivenReading[]): readonly ReadingVerdict[]
  /** What was noticed in fields that can be read out. */
  shown(told: ReadingRemark): Remark['fields']
  /** The words under a choice: what was meant, or as it stands. */
  label(choice: 'meant' | 'asWritten' | 'corrects', level: string): string
}

interface RowRead {
  row: number
  name: string
  given: GivenReading | null
  remarks: Remark[]
}

/** Every row of a list of readings: what would be taken in, what is asked. */
export function draftReadings(
  layout: Layout,
  facts: ReadingSheetFacts,
  choices: Choices,
): Draft<ReadingMake>[] {
  const rows = new Map<number, RowRead>()
  for (const [index, role] of layout.roles.entries())
    if (role === 'data') rows.set(index, rowRead(layout, index, facts))
  const checked = checkedRows([...rows.values()], facts, choices)
  return layout.roles.map((role, index) => {
    const row = index + 1
    if (role === 'header' && index === layout.header)
      return idle(
        row,
        role,
        layout.unread.map((title) => remark('warning', 'columnUnread', { title })),
      )
    const read = rows.get(index)
    return read ? draftOf(read, checked.get(row), { facts, choice: choiceOf(choices, row) }) : idle(row, role)
  })
}

function rowRead(layout: Layout, index: number, facts: ReadingSheetFacts): RowRead {
  const cell = (meaning: Parameters<typeof saidOf>[2]) => saidOf(layout, index, meaning)[0] ?? ''
  const row = index + 1
  const [name, code] = [cell('name'), cell('code')]
  const remarks: Remark[] = []
  const station = facts.stations.find(
    (known) => (code !== '' && known.code === code) || (name !== '' && tight(known.name) === tight(name)),
  )
  if (!station) remarks.push(remark('error', 'stationUnknown', { text: name || code }))
  const time = [cell('dayOfMoment'), cell('moment')].filter((text) => text !== '').join(' ')
  const observedAt = instantIn(time, facts)
  if (observedAt === null) remarks.push(remark('error', 'momentUnread', { text: time.slice(0, 40) }))
  if (!station || observedAt === null) return { row, name, given: null, remarks }
  const minutes = Number(/^\d{1,5}$/.exec(cell('rainMinutes'))?.[0] ?? 0)
  const given: GivenReading = {
    station: station.id,
    observedAt,
    level: cell('level').slice(0, 20),
    flow: cell('flow').slice(0, 20),
    rain: cell('rain').slice(0, 20),
    ...(minutes > 0 ? { rainMinutes: minutes } : {}),
    source: 'sheet',
    note: saidOf(layout, index, 'remark').join(' ').slice(0, 400),
    accept: [],
    reason: '',
  }
  return { row, name: station.name, given, remarks }
}

interface Checked {
  given: GivenReading
  checked: ReadingVerdict
}

/** At most so many rounds: what is answered may raise one more question. */
const rounds = 4

/** The readings held against the room, the answers given applied one after the other: what one answer settles may raise the next question. */
function checkedRows(
  rows: readonly RowRead[],
  facts: ReadingSheetFacts,
  choices: Choices,
): Map<number, Checked> {
  const taken = rows.filter(({ row, given }) => given !== null && choiceOf(choices, row)?.skip !== true)
  let readings = taken.map(({ given }) => given as GivenReading)
  let checked = facts.check(readings)
  for (let round = 1; round < rounds; round += 1) {
    const next = readings.map((given, index) =>
      answered(given, checked[index] as ReadingVerdict, {
        facts,
        choice: choiceOf(choices, (taken[index] as RowRead).row),
      }),
    )
    if (next.every((given, index) => given === readings[index])) break
    readings = next
    checked = facts.check(readings)
  }
  return new Map(
    taken.map(({ row }, index) => [
      row,
      { given: readings[index] as GivenReading, checked: checked[index] as ReadingVerdict },
    ]),
  )
}

interface Answering {
  facts: ReadingSheetFacts
  choice: Choice | undefined
}

/** The reading with the answers to what is asked about it; the same reading when none is given. */
function answered(given: GivenReading, verdict: ReadingVerdict, { choice }: Answering): GivenReading {
  if (verdict.act !== 'stop' || !choice) return given
  let so = given
  for (const told of verdict.remarks) so = answeredOne(so, told, choice)
  return so
}

function answeredOne(
  so: GivenReading,
  told: ReadingVerdict['remarks'][number],
  choice: Choice,
): GivenReading {
  const id = told.severity === 'asked' ? choice.people[keyOf(told, so)] : undefined
  if (id === undefined) return so
  if (told.code === 'differs') return { ...so, reason: 'sheet' }
  if (told.code === 'decimalPoint' && metres(id) === told.fields.meant) return { ...so, level: metres(id) }
  return { ...so, accept: [...so.accept, told.code as AskedCode] }
}

/** The words by which an answer is kept: what stands in the sheet, or the reading it would take the place of. */
function keyOf({ code, fields }: ReadingRemark, given: GivenReading): string {
  if (code === 'differs') return String(fields.was)
  if (code === 'longAgo') return given.observedAt
  if (code === 'rainMuch' || code === 'rainOverlaps') return given.rain
  return String(fields.text ?? given.level)
}

function draftOf(
  { row, name, remarks }: RowRead,
  checked: Checked | undefined,
  { facts, choice }: Answering,
): Draft<ReadingMake> {
  if (!checked) return settled(row, choice, remarks)
  const verdict = checked.checked
  const given =
    checked.given.reason === '' ? checked.given : { ...checked.given, reason: facts.correctedBySheet }
  const told = verdict.remarks.map((each) => remarkOf(each, checked.given, facts))
  if (verdict.act === 'stop') return settled(row, choice, [...remarks, ...told])
  const act = verdict.act === 'correct' ? 'change' : verdict.act
  return settled(row, choice, { act, make: { name, given }, remarks: [...remarks, ...told] })
}

const severities = { refused: 'error', asked: 'question', noted: 'note' } as const

function remarkOf(told: ReadingRemark, given: GivenReading, facts: ReadingSheetFacts): Remark {
  const fields = facts.shown(told)
  const code = `reading.${told.code}`
  if (told.severity !== 'asked') return remark(severities[told.severity], code, fields)
  const name = keyOf(told, given)
  return remark('question', code, { ...fields, name }, candidatesOf(told, given, facts))
}

function candidatesOf(
  { code, fields }: ReadingRemark,
  given: GivenReading,
  { label }: ReadingSheetFacts,
): Remark['candidates'] {
  if (code === 'differs')
    return [{ id: 1, label: label('corrects', given.level || given.rain || given.flow) }]
  if (code !== 'decimalPoint')
    return [{ id: 1, label: label('asWritten', String(fields.text ?? given.level)) }]
  const meant = String(fields.meant)
  return [
    { id: Math.round(Number(meant) * 1000), label: label('meant', meant) },
    { id: 1, label: label('asWritten', given.level) },
  ]
}
