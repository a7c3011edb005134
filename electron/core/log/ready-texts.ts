import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { EntryKind, Phrase } from '#shared/log/contract.ts'
import { FilterWords } from '#shared/log/filter.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler } from '../work.ts'

/** Kinds of entry in the order they were added; the console's own kind is not offered. */
export const kinds: Handler<'log.kinds'> = (work) =>
  work.db.all<Stored<'entry_kind'>>('SELECT * FROM entry_kind ORDER BY id').map(kindFrom)

/** Adds a kind of the room's own. */
export const addKind: Handler<'log.addKind'> = (work, { code, nameZh, nameEn, form }) => {
  if (kindOf(work.db, code)) refuseFields({ code: 'log.kindExists' })
  work.ledger.insert('entry_kind', { code, name_zh: nameZh, name_en: nameEn, form, active: 1 })
  return kindFrom(kindOf(work.db, code) as Stored<'entry_kind'>)
}

/** Kinds the console itself writes or falls back on; they stay as they are. */
const needed = ['system', 'equipment', 'other']

/** Takes a kind out of use, or back into it; entries that have it keep it. */
export const switchKind: Handler<'log.switchKind'> = (work, { code, active }) => {
  const kind = kindOf(work.db, code)
  if (!kind) refuseFields({ code: 'log.unknownKind' })
  if (needed.includes(code)) refuse('log.kindNeeded', { code })
  work.ledger.update('entry_kind', kind.id, { active: active ? 1 : 0 })
  return kindFrom({ ...kind, active: active ? 1 : 0 })
}

/** Ready texts in use. */
export const phrases: Handler<'log.phrases'> = (work) =>
  work.db.all<Stored<'phrase'>>('SELECT * FROM phrase WHERE active = 1 ORDER BY id').map(phraseFrom)

/** Adds a ready text. */
export const addPhrase: Handler<'log.addPhrase'> = (work, { kind, text }) => {
  const id = work.ledger.insert('phrase', { kind, text, active: 1 })
  return { id, kind, text, active: true }
}

/** Takes a ready text out of use. */
export const dropPhrase: Handler<'log.dropPhrase'> = (work, { id }) => {
  const row = work.db.one<Stored<'phrase'>>('SELECT * FROM phrase WHERE id = ?', id)
  if (!row) refuse('log.noPhrase', { id })
  work.ledger.update('phrase', id, { active: 0 })
  return phraseFrom({ ...row, active: 0 })
}

/** The saved filters of the person at the seat. */
export const filters: Handler<'log.filters'> = (work) =>
  work.db
    .all<Stored<'log_filter'>>(
      'SELECT * FROM log_filter WHERE person = ? AND active = 1 ORDER BY id',
      actor(work).id,
    )
    .map(({ id, name, filter }) => ({ id, name, filter: FilterWords.parse(JSON.parse(filter)) }))

/** Saves a filter for the person at the seat; one of the same name is replaced. */
export const saveFilter: Handler<'log.saveFilter'> = (work, { name, filter }) => {
  const person = actor(work).id
  const same = work.db.one<{ id: number }>(
    'SELECT id FROM log_filter WHERE person = ? AND name = ? AND active = 1',
    person,
    name,
  )
  if (!same)
    return {
      id: work.ledger.insert('log_filter', { person, name, filter: JSON.stringify(filter), active: 1 }),
    }
  work.ledger.update('log_filter', same.id, { filter: JSON.stringify(filter) })
  return same
}

/** Takes a saved filter away. */
export const dropFilter: Handler<'log.dropFilter'> = (work, { id }) => {
  const own = work.db.one('SELECT 1 AS found FROM log_filter WHERE id = ? AND person = ?', id, actor(work).id)
  if (!own) refuse('log.noFilter', { id })
  work.ledger.update('log_filter', id, { active: 0 })
  return { id }
}

function kindOf(db: Reader, code: string): Stored<'entry_kind'> | undefined {
  return db.one<Stored<'entry_kind'>>('SELECT * FROM entry_kind WHERE code = ?', code)
}

function kindFrom({ id, code, name_zh, name_en, form, active }: Stored<'entry_kind'>): EntryKind {
  return { code, nameZh: name_zh, nameEn: name_en, form, position: id, active: active === 1 }
}

function phraseFrom({ id, kind, text, active }: Stored<'phrase'>): Phrase {
  return { id, kind, text, active: active === 1 }
}
