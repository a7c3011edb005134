import { existsSync } from 'node:fs'
import type { backupContract, Copy } from '#shared/backup/contract.ts'
import type { Stored } from '../db/tables.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Verified copies of the file. */
export const backupRoom = room<typeof backupContract>('backup', ['backup_copy'], {
  'backup.list': (work) =>
    work.db.all<Stored<'backup_copy'>>('SELECT * FROM backup_copy ORDER BY id DESC LIMIT 60').map(copyFrom),
  'backup.ask': (work) => {
    work.after(() => work.house.wantCopy('asked'))
    return { asked: true }
  },
  'backup.record': (work, copy) => {
    const id = work.ledger.insert('backup_copy', { ...copy, at: work.now, ok: copy.ok ? 1 : 0 })
    if (!copy.ok) {
      work.call('log.notice', { notice: 'backup.failed', fields: { why: copy.trouble } })
      work.tell({ type: 'alarm', alarm: 'backupFailed', fields: { why: copy.trouble } })
    }
    return { ...copy, id, at: work.now, kept: true }
  },
})

function copyFrom({ id, at, why, path, bytes, link, head, ok, trouble }: Stored<'backup_copy'>): Copy {
  return { id, at, why, path, bytes, link, head, ok: ok === 1, trouble, kept: existsSync(path) }
}
