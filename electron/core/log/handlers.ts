import { givenBefore, plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { logContract } from '#shared/log/contract.ts'
import { bytesToAttach, mediaType } from '../attached-file.ts'
import { keepContent } from '../db/content.ts'
import { actor, room } from '../work.ts'
import { refuseFrozen } from './attachments.ts'
import { draft, dropDraft, keepDraft } from './drafts.ts'
import { readAttachment, saveAttachment } from './read-attachment.ts'
import {
  addKind,
  addPhrase,
  dropFilter,
  dropPhrase,
  filters,
  kinds,
  phrases,
  saveFilter,
  switchKind,
} from './ready-texts.ts'
import { search } from './search.ts'
import { entriesWhere, entryOf, filterCondition } from './store.ts'
import { writeEntry, writeFollower, writeNotice } from './write.ts'

/** The logbook. */
export const logRoom = room<typeof logContract>(
  'log',
  ['log_entry', 'entry_kind', 'phrase', 'attachment', 'log_filter'],
  {
    'log.write': writeEntry,
    'log.correct': (work, { id, text, happenedAt, reason }) =>
      writeFollower(work, entryOf(work.db, id), { relation: 'correction', text, happenedAt, reason }),
    'log.add': (work, { id, text }) =>
      writeFollower(work, entryOf(work.db, id), { relation: 'addition', text }),
    'log.settle': (work, { id, result, settledAt }) => {
      const entry = entryOf(work.db, id)
      if (entry.settledAt !== null) refuse('log.alreadySettled', { id, at: entry.settledAt })
      if (settledAt !== undefined && givenBefore(settledAt, entry.happenedAt))
        refuseFields({ settledAt: 'log.settledBefore' })
      return writeFollower(work, entry, {
        relation: 'settlement',
        text: result,
        happenedAt: settledAt ?? work.now,
      })
    },
    'log.entry': (work, { id }) => entryOf(work.db, id),
    'log.day': (work, { dutyDay, ...filter }) => {
      const { sql, bound } = filterCondition(filter)
      return entriesWhere(work.db, `e.duty_day = ? AND ${sql}`, [dutyDay, ...bound])
    },
    'log.shift': (work, { shift }) => {
      const id = shift ?? work.db.one<{ id: number }>("SELECT id FROM shift WHERE state = 'open'")?.id ?? 0
      return entriesWhere(work.db, 'e.shift = ?', [id])
    },
    'log.recent': (work, { last, limit, ...filter }) => {
      const { sql, bound } = filterCondition(filter)
      const from = last ? plusMinutes(work.now, -last.count * (last.unit === 'days' ? 1440 : 60)) : ''
      const condition = `e.happened_at >= ? AND ${sql}`
      const total =
        work.db.one<{ n: number }>(`SELECT count(*) AS n FROM log_entry e WHERE ${condition}`, from, ...bound)
          ?.n ?? 0
      return {
        total,
        entries: entriesWhere(work.db, condition, [from, ...bound, limit], 'ORDER BY e.id DESC LIMIT ?'),
      }
    },
    'log.search': search,
    'log.kinds': kinds,
    'log.addKind': addKind,
    'log.switchKind': switchKind,
    'log.phrases': phrases,
    'log.addPhrase': addPhrase,
    'log.dropPhrase': dropPhrase,
    'log.filters': filters,
    'log.saveFilter': saveFilter,
    'log.dropFilter': dropFilter,
    'log.attach': (work, { entry, ...file }) => {
      refuseFrozen(work, entryOf(work.db, entry))
      const bytes = bytesToAttach(work, file)
      const hash = keepContent(work.house.file, bytes)
      const row = {
        entry,
        name: file.name,
        type: mediaType(file.name),
        size: bytes.length,
        hash,
        added_at: work.now,
        added_by: actor(work).id,
      }
      work.ledger.insert('attachment', row)
      return entryOf(work.db, entry)
    },
    'log.attachment': readAttachment,
    'log.saveAttachment': saveAttachment,
    'log.draft': draft,
    'log.keepDraft': keepDraft,
    'log.dropDraft': dropDraft,
    'log.notice': writeNotice,
  },
)
