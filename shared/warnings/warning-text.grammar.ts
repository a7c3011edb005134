import { cleaned } from './clean-text.grammar.ts'
import { type Draft, draftsOf } from './draft.grammar.ts'
import { fieldsIn } from './feed.grammar.ts'
import { type Reading, readingOf } from './issue-moment.grammar.ts'
import { joined } from './joining.ts'
import type { Receipt } from './moment.grammar.ts'
import type { ReadWarning } from './read-warning.ts'
import { responsesIn } from './response.grammar.ts'
import { type Statement, statementsIn } from './statement.grammar.ts'
import { terseLiftsIn } from './terse-lift.grammar.ts'
import { warningOf } from './warning-part.grammar.ts'
import { spansOf } from './warning-span.ts'

const advice = /防御指南|防御措施|防范措施|防御建议|温馨提示|(?:^|\n)图[标例]|(?:^|\n)标准[:\n]/g

/** No paste of 200,000 characters tells more warnings than this, each with its office and time. */
const most = 4_000

/** Reads every warning and response notice in pasted words; a text that is none gives an empty list, whatever it is. */
export function readWarnings(raw: string, receipt: Receipt): ReadWarning[] {
  const clean = cleaned(raw)
  const reading = readingOf(clean.text, receipt)
  const drafts = draftsOf(statementsOf(reading).slice(0, most), reading)
  const groups = joined(withoutAdvice(drafts, clean.text))
  return spansOf(groups, clean.text).map((span, index) =>
    warningOf({ group: groups[index] ?? [], span, clean, reading, raw }),
  )
}

function statementsOf(reading: Reading): Statement[] {
  const signals = statementsIn(reading)
  const said = [...signals, ...terseLiftsIn(reading, signals), ...responsesIn(reading)]
  const all = said.length > 0 ? said : fieldsIn(reading.text)
  return all.toSorted((a, b) => a.verb.from - b.verb.from)
}

/** What the defence guide below a warning says of other signals is no warning: nothing is, until a text with its own time begins. */
function withoutAdvice(drafts: readonly Draft[], text: string): Draft[] {
  const guides = [...text.matchAll(advice)].map(({ index }) => index)
  let [ended, passed] = [0, 0]
  return drafts.filter(({ statement, moment, start }) => {
    while ((guides[passed] ?? text.length) < statement.from) passed += 1
    const own = moment !== null && moment.from >= start
    if (own) ended = statement.to
    return own || (guides[passed - 1] ?? -1) < ended
  })
}
