import { refuse } from '#shared/base/refusal.ts'
import { sealedContent } from '../attached-file.ts'
import type { Handler } from '../work.ts'
import type { AttachmentRow } from './rows.ts'

/** An attachment's content, only as long as it is what was sealed. */
export const readAttachment: Handler<'log.attachment'> = (work, { id }) => {
  const row = work.db.one<AttachmentRow>('SELECT * FROM attachment WHERE id = ?', id)
  if (!row) refuse('log.noAttachment', { id })
  return { name: row.name, type: row.type, base64: sealedContent(work, row).toString('base64') }
}

/** An attachment's content handed to main, to be put where the person says. */
export const saveAttachment: Handler<'log.saveAttachment'> = (work, { id }) => {
  const { name, base64 } = readAttachment(work, { id })
  work.errand({ act: 'save', name, base64 })
  return { name }
}
