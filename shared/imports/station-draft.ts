import { canonicalJson } from '#shared/base/canonical-json.ts'
import { writtenFigure } from '#shared/waters/figure.grammar.ts'
import {
  type Levels,
  levelFaults,
  levelNames,
  type Responsible,
  responsibleRoles,
  type Station,
  type StationFacts,
} from '#shared/waters/station.ts'
import type { Choices, Remark } from './contract.ts'
import { choiceOf, type Draft, type Finding, idle, remark, settled } from './draft.ts'
import { type Layout, saidOf } from './layout.ts'
import { tight } from './tidy.ts'
import type { StationMake } from './water-drafts.ts'
import { responsibleIn, stationKindIn, type WaterMeaning, wholeNumberIn } from './water-heads.grammar.ts'

const mostText = 40

/** Every row of a list of stations: what would be added or changed; a cell left empty keeps what is known. */
export function draftStations(
  layout: Layout,
  known: readonly Station[],
  choices: Choices,
): Draft<StationMake>[] {
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
    const name = tight(saidOf(layout, index, 'name')[0] ?? '')
    const twice = seen.get(name)
    if (twice === undefined) seen.set(name, row)
    const remarks = Array.isArray(finding) ? finding : finding.remarks
    if (twice !== undefined) remarks.push(remark('error', 'stationTwice', { row: twice }))
    return settled(row, choiceOf(choices, row), finding)
  })
}

function findingOf(
  layout: Layout,
  index: number,
  known: readonly Station[],
): Finding<StationMake> | Remark[] {
  const cell = (meaning: WaterMeaning | 'name' | 'remark') => saidOf(layout, index, meaning)[0] ?? ''
  const name = cell('name')
  if (name === '') return [remark('error', 'noStationName')]
  if (name.length > mostText) return [remark('error', 'nameTooLong', { name: name.slice(0, mostText) })]
  const code = cell('code').slice(0, 20)
  const found = known.find(
    (station) => (code !== '' && station.code === code) || tight(station.name) === tight(name),
  )
  const kind = stationKindIn(cell('kind'))
  if (!kind && !found)
    return [remark('error', 'stationKindUnread', { text: cell('kind').slice(0, mostText) })]
  const remarks: Remark[] = []
  const levels = levelsIn(layout, index, remarks)
  const before = found ? factsOf(found) : null
  const facts: StationFacts = {
    code: code || (before?.code ?? ''),
    name,
    kind: kind?.kind ?? before?.kind ?? 'river',
    size: kind?.size || (before?.size ?? ''),
    water: cell('water').slice(0, mostText) || (before?.water ?? ''),
    place: cell('place').slice(0, 60) || (before?.place ?? ''),
    datum: cell('datum').slice(0, mostText) || (before?.datum ?? ''),
    levels: levelsOver(levels, before?.levels),
    bed: heightIn(cell('bed'), 'bed', remarks) ?? before?.bed ?? null,
    intervalMinutes: wholeIn(cell('interval'), remarks) ?? before?.intervalMinutes ?? 60,
    arealWeight: wholeIn(cell('weight'), remarks) ?? before?.arealWeight ?? 1,
    responsible: responsibleOver(layout, index, before?.responsible ?? []),
    note: cell('remark').slice(0, 400) || (before?.note ?? ''),
  }
  remarks.push(...faultRemarks(facts))
  const same = before !== null && canonicalJson(before) === canonicalJson(facts)
  const act = found ? (same ? 'same' : 'change') : 'add'
  return { act, make: { id: found?.id ?? null, facts, before }, remarks }
}

/** What is written down about a station, without what the room adds. */
export function factsOf({ id: _id, active: _active, since: _since, ...facts }: Station): StationFacts {
  return facts
}

function levelsIn(layout: Layout, index: number, remarks: Remark[]): Levels {
  const found = levelNames.map((name) => [
    name,
    heightIn(saidOf(layout, index, name)[0] ?? '', name, remarks),
  ])
  return Object.fromEntries(found) as Levels
}

function levelsOver(levels: Levels, before: Levels | undefined): Levels {
  if (!before) return levels
  return Object.fromEntries(levelNames.map((name) => [name, levels[name] ?? before[name]])) as Levels
}

function heightIn(text: string, name: string, remarks: Remark[]): number | null {
  if (text === '' || /^[-/—]+$/.test(text)) return null
  const written = writtenFigure(text, 'level')
  if (!written || Math.abs(written.value) > 9_000_000) {
    remarks.push(remark('error', 'heightUnread', { text: text.slice(0, mostText), level: name }))
    return null
  }
  if (!written.pointed && Math.abs(written.value) >= 1_000_000)
    remarks.push(remark('warning', 'heightWithoutPoint', { text: text.slice(0, mostText), level: name }))
  return written.value
}

function wholeIn(text: string, remarks: Remark[]): number | null {
  if (text === '') return null
  const value = wholeNumberIn(text)
  if (value !== null && value <= 1440) return value
  remarks.push(remark('error', 'wholeUnread', { text: text.slice(0, mostText) }))
  return null
}

function responsibleOver(layout: Layout, index: number, before: readonly Responsible[]): Responsible[] {
  return responsibleRoles.flatMap((role) => {
    const said = responsibleIn(saidOf(layout, index, role)[0] ?? '')
    const known = before.filter((person) => person.role === role)
    if (!said) return known
    const telephone = said.telephone || (known.find(({ name }) => name === said.name)?.telephone ?? '')
    return [{ role, name: said.name, telephone }]
  })
}

function faultRemarks(facts: StationFacts): Remark[] {
  return Object.entries(levelFaults(facts)).map(([field, code]) =>
    remark('error', code === 'waters.levelOfKind' ? 'levelOfKind' : 'levelOrder', {
      level: field.replace('levels.', ''),
    }),
  )
}
