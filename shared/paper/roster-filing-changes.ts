import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import { block, tableBlock } from './block.ts'
import type { Section } from './paginate.ts'
import { shortDay } from './roster-day.ts'
import { left, middle, says } from './row.ts'
import type { SignaturePlace } from './signatures.ts'
import type { PaperWords } from './words.ts'

/** One difference of a filed roster: on which date, who was and who is on a post, why, when and by whom it was made. */
export interface FiledChange {
  date: string
  post: string
  before: readonly string[]
  after: readonly string[]
  reason: string
  at: Instant
  by: string
}

const label = 17
/** Date, post, who for whom, why, by whom; when takes the rest. */
const columns = [16, 16, 46, 37, 18]

/** The log of changes since the sheet was first printed; says so when there are none or it was not filed yet. */
export function changesSection(
  { filedAt, changes }: { filedAt: Instant | null; changes: readonly FiledChange[] },
  { width, zone, words }: SignaturePlace,
): Section {
  const name = words('filing.changes')
  const place = { label, width: width - label, words }
  if (filedAt === null) return block(name, [words('filing.notFiled')], place)
  const since = words('filing.since', { at: dateTime(filedAt, zone) })
  if (changes.length === 0) return block(name, [words('filing.noChanges', { since })], place)
  const heads = ['changeDate', 'changePost', 'change', 'changeReason', 'changeBy'] as const
  const table = {
    columns: [...columns, place.width - columns.reduce((sum, each) => sum + each, 0)],
    heads: [...heads.map((key) => words(`filing.${key}`)), words('filing.changeAt')],
    rows: changes.map((change) => cells(change, zone, words)),
  }
  return tableBlock(name, table, place)
}

function cells({ date, post, before, after, reason, at, by }: FiledChange, zone: string, words: PaperWords) {
  const names = (people: readonly string[]) => people.join(words('separator')) || words('none')
  return [
    middle(says('body', shortDay(date, words('locale')))),
    middle(says('body', post)),
    left(says('body', words('filing.fromTo', { before: names(before), after: names(after) }))),
    left(says('body', reason)),
    middle(says('body', by)),
    middle(says('small', dateTime(at, zone))),
  ]
}
