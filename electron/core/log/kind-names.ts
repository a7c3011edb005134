import entryKinds from '#resources/rules/entry-kinds.json' with { type: 'json' }
import { refuseFields } from '#shared/base/refusal.ts'
import { folded } from '#shared/base/text.ts'
import type { Work } from '../work.ts'
import type { KindRow } from './rows.ts'

/** Other names under which callers of the command line know the shipped kinds. */
const others = new Map(
  entryKinds.kinds.flatMap((kind) =>
    ('also' in kind ? (kind.also ?? []) : []).map((name) => [folded(name), kind.code]),
  ),
)

/** The code of the kind meant: by code, by its name in either language, or by another name it is known under; refused when none in use fits. */
export function kindMeant(work: Work, said: string): string {
  const kinds = work.db.kept<KindRow>('entry_kind', 'SELECT * FROM entry_kind WHERE active = 1')
  const exact = kinds.find(({ code }) => code === said)
  if (exact) return exact.code
  const wanted = folded(said)
  const named = kinds.find(
    ({ code, name_zh, name_en }) =>
      code === others.get(wanted) || [code, name_zh, name_en].some((name) => folded(name) === wanted),
  )
  return named?.code ?? refuseFields({ kind: 'log.unknownKind' })
}
