import { createHash } from 'node:crypto'
import type { FoundFile } from '#shared/warnings/file-contract.ts'
import type { Work } from '../../work.ts'
import type { Came } from './receive.ts'
import { clockFace } from './result-words.ts'

interface ReceiptRow {
  id: number
  result: FoundFile['result']
  code: string
  fields: string
  received_at: string
}

/** What became of a file of the watched folder that was there before by the same name and content; null for a new one. */
export function foundBefore(work: Work, { name, size, bytes }: Came): FoundFile | null {
  const sha256 = bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('hex') : ''
  const row = work.db.one<ReceiptRow>(
    `SELECT id, result, code, fields, received_at FROM warning_receipt
      WHERE sha256 = ? AND size = ? AND way = 'folder' AND name = ? ORDER BY id DESC LIMIT 1`,
    sha256,
    size,
    name,
  )
  if (!row) return null
  const words = work.words(`refusals:${row.code}`, JSON.parse(row.fields) as Record<string, string | number>)
  const refused = row.result === 'refused' ? [{ file: name, code: row.code, words }] : []
  const { known } = work.db.one<{ known: number }>(
    'SELECT count(*) AS known FROM warning_source WHERE receipt = ?',
    row.id,
  ) as { known: number }
  const told = work.words('warnings:folder.before', { at: clockFace(work, row.received_at) })
  return {
    name,
    result: row.result === 'taken' ? 'known' : row.result,
    received: 0,
    known,
    refused,
    words: [name, told, ...refused.map((one) => one.words)].join('\n'),
  }
}
