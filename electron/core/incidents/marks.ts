import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { conditionOf, marksOf } from '#shared/incidents/raising.ts'
import type { Handler } from '../work.ts'
import { note } from './log-words.ts'
import { incidentOf } from './reading.ts'
import { adoptedOf, factsOf, saidOf, standingRow } from './store.ts'
import { rulingCode } from './types.ts'

/** Sets or lifts a condition that raises the reporting line; one that the figures meet is lifted only with words. */
export const mark: Handler<'incidents.mark'> = (work, { id, kind, code, words, applies }) => {
  standingRow(work.db, id)
  const condition = conditionOf(kind, code)
  if (!condition) refuse('incidents.unknownCondition', { code })
  const facts = factsOf(work.db, id)
  const figures = adoptedOf(work.db, id)?.figures ?? null
  const said = saidOf(work.db, id)
  const before = marksOf({ typeCode: rulingCode(work.db, facts.typeCode), facts, figures, said }).find(
    (one) => one.kind === kind && one.code === code,
  )
  if (before?.computed && !applies && words === '') refuseFields({ words: 'incidents.liftWords' })
  work.ledger.insert('incident_mark', {
    incident: id,
    kind,
    code,
    words,
    applies: applies ? 1 : 0,
    at: work.now,
    person: work.person?.id ?? null,
  })
  const inWords = work.settings.language === 'en' ? condition.wordsEn : condition.words
  note(work, id, applies ? `raised.${kind}` : `notRaised.${kind}`, { condition: inWords, words })
  return incidentOf(work, id)
}
