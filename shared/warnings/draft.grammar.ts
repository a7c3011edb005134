import { type FoundMoment, longestSentence, momentOfStatement, type Reading } from './issue-moment.grammar.ts'
import type { Issuers } from './issuer.grammar.ts'
import { issuersOfStatement } from './issuer-told.grammar.ts'
import type { Statement } from './statement.grammar.ts'
import { sentenceStart } from './supposed.grammar.ts'

/** A statement with who says it and when. */
export interface Draft {
  statement: Statement
  issuers: Issuers | null
  moment: FoundMoment | null
  /** Where its sentence begins. */
  start: number
}

/** Each statement with its issuers and time; what a statement leaves out it has from the one before in its sentence. */
export function draftsOf(statements: readonly Statement[], reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const statement of statements) drafts.push(draftOf(statement, reading, drafts))
  return drafts
}

function draftOf(statement: Statement, reading: Reading, drafts: readonly Draft[]): Draft {
  const last = drafts.at(-1)
  const { text } = reading
  const at = Math.min(statement.from, statement.verb.from)
  const start = sentenceStart(text, at, longestSentence)
  const sameSentence = last !== undefined && last.start === start
  const bound = sameSentence ? Math.min(last.statement.to, at) : start
  const moment = momentOfStatement(reading, statement, { bound, at, last: last?.moment })
  const sameLine =
    last !== undefined && at > last.statement.to && !/[。!\n]/.test(text.slice(last.statement.to, at))
  const counted = statement.verb.from === statement.verb.to
  const kept = sameSentence || sameLine || counted ? (last?.moment ?? null) : null
  const said = statement.verb.from >= statement.to || counted ? 'keeps' : statement.said
  const issuers = issuersOfStatement(statement, { bound, at, moment, said }, { text, drafts })
  return { statement, start, issuers, moment: moment ?? kept }
}
