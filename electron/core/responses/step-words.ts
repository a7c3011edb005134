import { levelMark } from '#shared/responses/level.ts'
import type { Response } from '#shared/responses/response.ts'
import { actor, type Work } from '../work.ts'

/** Writes the last step of a response into the log, in the trade's words. */
export function noteStep(work: Work, before: Response, { steps, matter, until, exercise }: Response): void {
  const step = steps.at(-1)
  if (!step) return
  const asked = steps.find(({ id }) => id === step.answers)
  const content = step.act === 'external' ? step : (asked ?? step)
  const comma = work.words('notices:list.comma')
  const said = {
    name: actor(work).name,
    matter: exercise ? work.words('notices:responses.exercise', { matter }) : matter,
    level: levelMark(step.level),
    from: levelMark(before.level),
    until: content.expectedUntil ?? until ?? '',
    basis: content.basis.replace(/[.\u3002]+$/, ''),
    measures: content.measures.join(comma),
    approver: step.approver,
    means: step.means === '' ? '' : work.words(`notices:responses.means.${step.means}`),
    words: step.words,
  }
  const notice = `responses.${step.act}.${step.change}`
  const words = said.words === '' ? '' : work.words('notices:responses.said', { words: said.words })
  work.call('log.notice', { notice, fields: { ...said, words } })
}
