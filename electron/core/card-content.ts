import { CardContent } from '#shared/plans/card.ts'
import type { Reader } from './db/reader.ts'
import type { Stored } from './db/tables.ts'

const most = 400
const parsed = new Map<string, CardContent>()

/** What stands on a version of a card, from its stored text. */
export function cardContent(text: string): CardContent {
  const known = parsed.get(text)
  if (known) return known
  if (parsed.size >= most) parsed.clear()
  const content = CardContent.parse(JSON.parse(text))
  parsed.set(text, content)
  return content
}

/** Every version of every card, kept at hand until one changes. */
export function cardVersions(db: Reader): readonly Stored<'plan_version'>[] {
  return db.kept<Stored<'plan_version'>>('plan_version', 'SELECT * FROM plan_version ORDER BY id')
}
