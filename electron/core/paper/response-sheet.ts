import type { ResponseSheetData, SheetOutcome } from '#shared/paper/response-sheet.ts'
import { standingOf } from '#shared/responses/standing.ts'
import type { ResponseStep } from '#shared/responses/step.ts'
import type { Work } from '../work.ts'

const outcomes: Record<ResponseStep['act'], SheetOutcome> = {
  propose: 'waiting',
  approve: 'approved',
  reject: 'rejected',
  withdraw: 'withdrawn',
  external: 'overtaken',
}

/** The facts of a step's sheet: of a proposal with what became of it, of a decision taken over as it was; the sheet of an answer is that of what it answers. */
export function responseSheetData(work: Work, id: number): ResponseSheetData {
  const response = work.call('responses.ofStep', { id })
  const { steps } = response
  const named = steps.find((step) => step.id === id)
  const sheet = steps.find((step) => step.id === (named?.act === 'external' ? id : (named?.answers ?? id)))
  if (!sheet) throw new Error(`step ${id} is not in its response`)
  const answer = sheet.act === 'external' ? sheet : steps.find(({ answers }) => answers === sheet.id)
  const before = standingOf(steps.filter((step) => step.id < sheet.id))
  const { consultation: held } = sheet
  return {
    number: sheet.id,
    response: response.id,
    change: sheet.change,
    exercise: response.exercise,
    matter: response.matter,
    plan: response.plan?.name ?? '',
    from: before.level,
    level: sheet.level,
    basis: sheet.basis,
    conditions: sheet.conditions,
    measures: sheet.measures.length > 0 ? sheet.measures : before.measures,
    until: sheet.expectedUntil,
    consultation: held === null ? null : work.call('responses.consultation', { id: held }),
    asked: sheet.by && { name: sheet.by.name, at: sheet.at },
    outcome: sheet.act === 'external' ? 'approved' : outcomes[answer?.act ?? 'propose'],
    decision: decisionOf(answer),
    signatures: {
      officer: sheet.by && { name: sheet.by.name, at: sheet.at },
      leader: answer?.means === 'pin' ? { name: answer.approver, at: answer.happenedAt } : null,
    },
  }
}

function decisionOf(answer: ResponseStep | undefined): ResponseSheetData['decision'] {
  if (!answer || answer.act === 'withdraw') return null
  const { approver, happenedAt, means, words, readBack } = answer
  return { approver, at: happenedAt, means, words, readBack }
}
