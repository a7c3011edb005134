import type { HazardFacts } from '#shared/hazards/facts.ts'
import type { Choices, Remark } from './contract.ts'
import { dateOf, nearestYear, writtenDay } from './day.grammar.ts'
import { choiceOf, type Draft, type Finding, idle, remark, settled } from './draft.ts'
import { fundIn, gradeIn, type HazardMeaning, sectorIn, sourceIn } from './hazard-heads.grammar.ts'
import { type Layout, saidOf } from './layout.ts'
import { tight } from './tidy.ts'

/** A hazard to be taken into the ledger. */
export interface HazardMake {
  facts: HazardFacts
}

/** What a sheet of hazards is held against: those of the ledger, today, the year of days that name none. */
export interface KnownHazards {
  hazards: readonly { number: string; unit: string; description: string }[]
  today: string
  year: number | null
}

type Cell = (meaning: HazardMeaning | 'unit' | 'place' | 'remark', most: number) => string

/** A sum that looks as if it were yuan where ten thousands are meant. */
const strangeFund = 10_000_000
const shownText = 40

/** Every row of a ledger of hazards: what would be taken in; one that is in the ledger already is left alone. */
export function draftHazards(layout: Layout, known: KnownHazards, choices: Choices): Draft<HazardMake>[] {
  const seen = new Map<string, number>()
  return layout.roles.map((role, index) => {
    const row = index + 1
    if (role === 'header' && index === layout.header)
      return idle(
        row,
        role,
        layout.unread.map((title) => remark('warning', 'columnUnread', { title })),
      )
    if (role !== 'data') return idle(row, role)
    const finding = findingOf(layout, index, known)
    const { unit, description } = Array.isArray(finding) ? { unit: '', description: '' } : finding.make.facts
    const name = keyOf(unit, description)
    const twice = description === '' ? undefined : seen.get(name)
    if (twice === undefined) seen.set(name, row)
    else if (!Array.isArray(finding)) finding.remarks.push(remark('error', 'hazardTwice', { row: twice }))
    return settled(row, choiceOf(choices, row), finding)
  })
}

function findingOf(layout: Layout, index: number, known: KnownHazards): Finding<HazardMake> | Remark[] {
  const remarks: Remark[] = []
  const cell: Cell = (meaning, most) => cut(saidOf(layout, index, meaning)[0] ?? '', most, remarks)
  const days = daysIn(cell, known, remarks)
  const facts = factsIn(cell, { ...days, today: known.today }, remarks)
  if (remarks.some(({ severity }) => severity === 'error')) return remarks
  const before = known.hazards.find(
    (one) => keyOf(one.unit, one.description) === keyOf(facts.unit, facts.description),
  )
  if (!before) return { act: 'add', make: { facts }, remarks }
  return {
    act: 'same',
    make: { facts },
    remarks: [...remarks, remark('note', 'hazardKnown', { number: before.number })],
  }
}

function factsIn(
  cell: Cell,
  { foundOn, dueOn, today }: { foundOn: string; dueOn: string; today: string },
  remarks: Remark[],
): HazardFacts {
  const unit = cell('unit', 120)
  const source = cell('source', 200)
  return {
    source: sourceIn(source),
    sourceWords: source,
    township: needed(cell('township', 60), 'hazardTownship', remarks),
    place: cell('place', 200),
    unit: needed(unit, 'hazardUnit', remarks),
    sector: sectorFrom(cell('sector', 60), remarks),
    description: needed(cell('description', 2000), 'hazardNothing', remarks),
    category: cell('category', 60),
    grade: gradeFrom(cell('grade', 40), remarks),
    responsibleUnit: cell('responsibleUnit', 120) || unit,
    responsiblePerson: cell('responsiblePerson', 60),
    measure: cell('measure', 2000),
    fund: fundFrom(cell('fund', 40), remarks),
    foundOn: foundOn || today,
    dueOn,
    meanwhile: cell('meanwhile', 2000),
  }
}

/** The two days of a row; without a day of finding it is today, without a deadline it cannot be taken in. */
function daysIn(
  cell: Cell,
  { today, year }: KnownHazards,
  remarks: Remark[],
): { foundOn: string; dueOn: string } {
  const said = { foundOn: cell('foundOn', shownText), dueOn: cell('dueOn', shownText) }
  const day = (text: string) => {
    if (text === '') return ''
    const written = writtenDay(text)
    const date = written && dateOf(written, year ?? nearestYear(written, today))
    if (!date) remarks.push(remark('error', 'dayUnread', { text }))
    else if (written.year === null && year === null)
      remarks.push(remark('note', 'yearAssumed', { text, date }))
    return date || ''
  }
  const [foundOn, dueOn] = [day(said.foundOn), day(said.dueOn)]
  if (said.dueOn === '') remarks.push(remark('error', 'hazardDue'))
  if (said.foundOn === '') remarks.push(remark('warning', 'hazardFoundAssumed', { date: today }))
  if (foundOn > today) remarks.push(remark('error', 'hazardAhead', { date: foundOn }))
  if (dueOn !== '' && dueOn < (foundOn || today))
    remarks.push(remark('error', 'reversedDates', { from: foundOn || today, to: dueOn }))
  return { foundOn, dueOn }
}

function needed(text: string, code: string, remarks: Remark[]): string {
  if (text === '') remarks.push(remark('error', code))
  return text
}

function sectorFrom(text: string, remarks: Remark[]): string {
  const code = sectorIn(text)
  if (code === null) remarks.push(remark('warning', 'hazardSector', { text: text.slice(0, shownText) }))
  return code ?? 'other'
}

function gradeFrom(text: string, remarks: Remark[]): HazardFacts['grade'] {
  const grade = gradeIn(text)
  if (grade === null) {
    const severity = text === '' ? 'warning' : 'error'
    remarks.push(
      remark(severity, text === '' ? 'hazardGradeAssumed' : 'hazardGrade', {
        text: text.slice(0, shownText),
      }),
    )
  }
  return grade ?? 'general'
}

function fundFrom(text: string, remarks: Remark[]): number | null {
  const yuan = fundIn(text)
  if (yuan === null) return null
  if (Number.isNaN(yuan)) remarks.push(remark('error', 'hazardFund', { text }))
  else if (yuan >= strangeFund)
    remarks.push(remark('warning', 'hazardFundLarge', { text, amount: yuan / 10_000 }))
  return yuan
}

function cut(text: string, most: number, remarks: Remark[]): string {
  if (text.length <= most) return text
  remarks.push(remark('warning', 'textCut', { text: text.slice(0, shownText), most }))
  return text.slice(0, most)
}

function keyOf(unit: string, description: string): string {
  return `${tight(unit)} ${tight(description)}`
}
