import type { Relation } from '#shared/log/entry.ts'

/** An entry as stored: written once, never changed. `telephone` and `links` are JSON. */
export interface EntryRow {
  shift: number
  duty_day: string
  kind: string
  text: string
  party_unit: string
  party_name: string
  party_post: string
  party_telephone: string
  happened_at: string
  recorded_at: string
  recorder: number | null
  handling: string
  follow: number
  due_at: string | null
  settled_at: string | null
  refers: number | null
  relation: Relation | null
  reason: string
  late: number
  reopened: number
  telephone: string | null
  links: string
  notice: string | null
}

/** A kind of entry. */
export interface KindRow {
  code: string
  name_zh: string
  name_en: string
  form: 'line' | 'telephone'
  active: number
}

/** A ready text. */
export interface PhraseRow {
  kind: string | null
  text: string
  active: number
}

/** A file that belongs to an entry; the content lies beside the database under its hash. */
export interface AttachmentRow {
  entry: number
  name: string
  type: string
  size: number
  hash: string
  added_at: string
  added_by: number | null
}

/** A person's saved filter, as JSON. */
export interface FilterRow {
  person: number
  name: string
  filter: string
  active: number
}

declare module '../db/tables.ts' {
  interface Tables {
    log_entry: EntryRow
    entry_kind: KindRow
    phrase: PhraseRow
    attachment: AttachmentRow
    log_filter: FilterRow
  }
}
