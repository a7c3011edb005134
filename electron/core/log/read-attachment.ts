import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { refuse } from '#shared/base/refusal.ts'
import { contentPath } from '../db/content-path.ts'
import type { Handler } from '../work.ts'
import type { AttachmentRow } from './rows.ts'

/** An attachment's content, only as long as it is what was sealed. */
export const readAttachment: Handler<'log.attachment'> = (work, { id }) => {
  const row = work.db.one<AttachmentRow>('SELECT * FROM attachment WHERE id = ?', id)
  if (!row) refuse('log.noAttachment', { id })
  const path = contentPath(work.house.file, row.hash)
  if (!existsSync(path)) refuse('log.attachmentMissing', { name: row.name })
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== row.hash)
    refuse('log.attachmentChanged', { name: row.name })
  return { name: row.name, type: row.type, base64: bytes.toString('base64') }
}

/** An attachment's content handed to main, to be put where the person says. */
export const saveAttachment: Handler<'log.saveAttachment'> = (work, { id }) => {
  const { name, base64 } = readAttachment(work, { id })
  work.errand({ act: 'save', name, base64 })
  return { name }
}
