import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import checklist from '#resources/rules/checklist.json' with { type: 'json' }
import entryKinds from '#resources/rules/entry-kinds.json' with { type: 'json' }
import phrases from '#resources/rules/phrases.json' with { type: 'json' }
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { zoneExists } from '#shared/base/zone.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import { plannedShiftAt } from '#shared/handover/shift-plan.ts'
import { bareEntry } from '../bare-entry.ts'
import { keepName } from '../db/folder.ts'
import { makeKey } from '../db/key.ts'
import { type Ledger, ledgerOf, penOf } from '../db/ledger.ts'
import { migrate } from '../db/migrate.ts'
import { prepareConnection } from '../db/open.ts'
import { sealedTables } from '../db/schema.ts'
import { hashPin } from '../pin.ts'
import { furnishRoster } from '../roster-defaults.ts'
import { wordsIn } from '../words.ts'

type Founding = ParsedOf<'room.create'>

/**
 * Makes a room's file: whole in a file of another name first, then given its name, so that a room is there or not, never half.
 * The first administrator is also a shift lead, so that the first line can be written at once.
 */
export function foundRoom(file: string, founding: Founding, now: string): { roomId: string } {
  if (existsSync(file) && statSync(file).size > 0) refuse('room.exists', { file })
  if (!zoneExists(founding.zone)) refuseFields({ zone: 'zone' })
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.new`
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true })
  const roomId = randomUUID()
  const database = new Database(draft)
  try {
    migrate(database)
    prepareConnection(database)
    const act = { room: roomId, at: now, person: null, operation: 'room.create' }
    const ledger = ledgerOf(penOf(database), act, sealedTables())
    database
      .transaction(() => furnish(ledger, founding, { now, publicKey: makeKey(draft), roomId }))
      .immediate()
    database.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    database.close()
  }
  renameSync(draft, file)
  renameSync(`${draft}.key`, `${file}.key`)
  keepName(file)
  return { roomId }
}

function furnish(
  ledger: Ledger,
  founding: Founding,
  made: { now: string; publicKey: string; roomId: string },
): void {
  const { name, unit, zone, rehearsal, language, changeAt, secondCopyFolder } = founding
  ledger.insert('room', {
    name,
    unit,
    zone,
    rehearsal: rehearsal ? 1 : 0,
    created_at: made.now,
    public_key: made.publicKey,
  })
  ledger.insert('setting', { key: 'language', value: JSON.stringify(language) })
  if (secondCopyFolder)
    ledger.insert('setting', { key: 'secondCopyFolder', value: JSON.stringify(secondCopyFolder) })
  const rule = { effectiveFrom: '2000-01-01', changes: [changeAt] }
  ledger.insert('shift_rule', { effective_from: rule.effectiveFrom, changes: JSON.stringify(rule.changes) })
  const administrator = addAdministrator(ledger, founding, made.now)
  furnishTexts(ledger, language)
  furnishRoster(ledger, plannedShiftAt(made.now, [rule], zone).dutyDay, language)
  openFirstShift(ledger, { rule, zone, now: made.now, lead: administrator })
  writeFirstLine(ledger, founding, { now: made.now, dutyDay: plannedShiftAt(made.now, [rule], zone).dutyDay })
}

function addAdministrator(ledger: Ledger, { admin, unit }: Founding, now: string): number {
  const roles = JSON.stringify(['administrator', 'lead'])
  const person = ledger.insert('person', {
    name: admin.name,
    post: '',
    unit,
    telephones: '[]',
    roles,
    alternate: null,
    active: 1,
  })
  ledger.insert('pin', { person, hash: hashPin(admin.pin), set_at: now })
  return person
}

function furnishTexts(ledger: Ledger, language: Founding['language']): void {
  for (const kind of entryKinds.kinds) {
    const { code, nameZh, nameEn, form } = kind
    const active = 'active' in kind && kind.active === false ? 0 : 1
    ledger.insert('entry_kind', {
      code,
      name_zh: nameZh,
      name_en: nameEn,
      form: form === 'telephone' ? 'telephone' : 'line',
      active,
    })
  }
  for (const phrase of phrases.phrases)
    ledger.insert('phrase', { kind: phrase.kind, text: phrase[language], active: 1 })
  for (const item of checklist.items) {
    ledger.insert('checklist_item', {
      code: item.code,
      name: item[language],
      part: item.part === 'article' ? 'article' : 'equipment',
      active: 1,
    })
  }
}

function openFirstShift(
  ledger: Ledger,
  first: { rule: { effectiveFrom: string; changes: string[] }; zone: string; now: string; lead: number },
): void {
  const planned = plannedShiftAt(first.now, [first.rule], first.zone)
  const shift = ledger.insert('shift', {
    duty_day: planned.dutyDay,
    ordinal: planned.ordinal,
    planned_from: planned.from,
    planned_to: planned.to,
    state: 'open',
    opened_at: first.now,
    closed_at: null,
  })
  const member = ledger.insert('crew_member', {
    shift,
    post: 'lead',
    person: first.lead,
    presence: 'present',
    since: first.now,
    note: '',
    active: 1,
  })
  ledger.insert('presence_event', { member, presence: 'present', at: first.now })
}

function writeFirstLine(ledger: Ledger, founding: Founding, at: { now: string; dutyDay: string }): void {
  const fields = { room: founding.name, name: founding.admin.name }
  const text = wordsIn(founding.language)('notices:room.founded', fields)
  ledger.insert('log_entry', {
    ...bareEntry('system', text),
    shift: 1,
    duty_day: at.dutyDay,
    happened_at: at.now,
    recorded_at: at.now,
    recorder: null,
    late: 0,
    reopened: 0,
    notice: 'room.founded',
  })
}
