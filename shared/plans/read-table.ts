import { CardFacts, type CardPhase, type CardStep, mostSteps, type PhaseCode, phaseCodes } from './card.ts'
import { findingsOf } from './check.ts'
import { type Line, stepIn } from './read-step.ts'
import type { CellFault, ReadCard, TableColumn } from './table.ts'
import {
  columnWords,
  factMeant,
  kindWords,
  meant,
  minutesPhaseMeant,
  several,
  wordPhaseMeant,
} from './table-words.grammar.ts'

type Cells = readonly (readonly string[])[]

interface Reading {
  steps: CardStep[]
  titles: Map<PhaseCode, string>
  never: string[]
  traps: string[]
  faults: CellFault[]
  phase: PhaseCode | null
}

/** Reads a card out of the cells of a table: facts above it, a row of headings, a step in each row. All of it, or every fault and nothing. */
export function cardFromCells(cells: Cells, name: string): ReadCard {
  const head = cells.findIndex((row) => headings(row).has('words'))
  if (head < 0) return faulty([{ row: 1, column: null, code: 'noHeadings', fields: {} }])
  const columns = headings(cells[head] ?? [])
  const reading: Reading = { steps: [], titles: new Map(), never: [], traps: [], faults: [], phase: null }
  for (const line of linesBelow(cells, head, columns)) readLine(reading, line)
  const facts = factsAbove(cells.slice(0, head), name, reading)
  if (reading.steps.length > mostSteps)
    reading.faults.push(fault(head + 2, null, 'tooManySteps', { most: mostSteps }))
  if (reading.faults.length > 0) return faulty(reading.faults)
  const content = {
    phases: phasesOf(reading),
    steps: reading.steps,
    never: reading.never,
    traps: reading.traps,
  }
  return { facts, content, findings: findingsOf(content), faults: [] }
}

function faulty(faults: CellFault[]): ReadCard {
  return { facts: null, content: null, findings: [], faults: faults.slice(0, 200) }
}

function fault(
  row: number,
  column: TableColumn | null,
  code: string,
  fields: CellFault['fields'] = {},
): CellFault {
  return { row, column, code, fields }
}

function headings(row: readonly string[]): Map<TableColumn, number> {
  const found = new Map<TableColumn, number>()
  for (const [place, cell] of row.entries()) {
    const column = meant(columnWords, cell)
    if (column && cell.trim() !== '' && !found.has(column)) found.set(column, place)
  }
  return found
}

/** The rows below the headings that say anything; a heading repeated on the next page says nothing. */
function linesBelow(cells: Cells, head: number, columns: Map<TableColumn, number>): Line[] {
  return cells.slice(head + 1).flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === '') || headings(row).has('words')) return []
    const said = [...columns].map(([column, place]) => [column, (row[place] ?? '').trim()] as const)
    return [{ row: head + 2 + index, cells: Object.fromEntries(said) }]
  })
}

function readLine(reading: Reading, { row, cells }: Line): void {
  const kind = cells.kind ? meant(kindWords, cells.kind) : 'do'
  if (!kind) {
    reading.faults.push(fault(row, 'kind', 'kind', { cell: cells.kind ?? '' }))
    return
  }
  if (kind === 'never' || kind === 'trap') readAside(reading, kind, { row, cells })
  else readStep(reading, kind, { row, cells })
}

function readAside(reading: Reading, kind: 'never' | 'trap', { row, cells }: Line): void {
  const words = cells.words ?? ''
  if (words === '') reading.faults.push(fault(row, 'words', 'empty'))
  else if (words.length > 200) reading.faults.push(fault(row, 'words', 'tooLong'))
  else (kind === 'never' ? reading.never : reading.traps).push(words)
}

function readStep(reading: Reading, kind: CardStep['kind'], line: Line): void {
  const phase = phaseIn(reading, line)
  const code = line.cells.code || freeCode(reading.steps)
  const read = stepIn(line, { code, kind, phase: phase ?? '0-5' })
  if ('faults' in read) reading.faults.push(...read.faults)
  else if (phase) reading.steps.push(read.step)
}

/** An empty cell means the phase of the row above, as in a table whose cells are merged. */
function phaseIn(reading: Reading, { row, cells }: Line): PhaseCode | null {
  const cell = cells.phase ?? ''
  if (cell === '') {
    reading.phase ??= '0-5'
    return reading.phase
  }
  const said = minutesPhaseMeant(cell) ?? wordPhaseMeant(cell)
  const phase = phaseCodes.find((code) => code === said?.phase)
  if (!said || !phase) {
    reading.faults.push(fault(row, 'phase', 'phase', { cell }))
    return null
  }
  if (said.title !== '') reading.titles.set(phase, said.title.slice(0, 60))
  reading.phase = phase
  return phase
}

function freeCode(steps: readonly CardStep[]): string {
  const taken = new Set(steps.map(({ code }) => code))
  let number = steps.length + 1
  while (taken.has(`s${number}`)) number += 1
  return `s${number}`
}

function phasesOf({ steps, titles }: Reading): CardPhase[] {
  const used = new Set(steps.map(({ phase }) => phase))
  return phaseCodes.filter((code) => used.has(code)).map((code) => ({ code, title: titles.get(code) ?? '' }))
}

/** The facts above the table, each in a row of its own, in one cell or in two. */
function factsAbove(rows: Cells, name: string, reading: Reading): CardFacts | null {
  const said = rows.flatMap((row) => {
    const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
    return factMeant(filled[0] ?? '') ?? factMeant(filled.slice(0, 2).join(':')) ?? []
  })
  const value = (wanted: string) => said.find(({ fact }) => fact === wanted)?.value ?? ''
  const parsed = CardFacts.safeParse({
    name: (value('name') || name).slice(0, 60),
    types: several(value('types')),
    source: value('source').slice(0, 200),
  })
  if (parsed.success) return parsed.data
  for (const { path } of parsed.error.issues)
    reading.faults.push(fault(1, null, 'fact', { fact: String(path[0]) }))
  return null
}
