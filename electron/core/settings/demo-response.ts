import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { planLevel } from '#shared/responses/plan.ts'
import { copied, planSamples } from '#shared/responses/plan-samples.ts'
import { demoPin } from './demo-book.ts'
import { crewOf } from './demo-crew.ts'
import { type Cue, dateOf, type Stage } from './demo-stage.ts'
import { chainOf } from './demo-warnings.ts'

/** The level of the demo's response. */
const level = 4

/** The demo's response: the plan made from the sample, level IV asked for and approved, carried out, ended. */
export function responseCues(stage: Stage): Cue[] {
  const { plan, day, propose, approve, consult, settle, end, endApprove, after } = stage.book.county.response
  const { approved, endApproved, done, after: afterwards } = stage.book.told.response
  const on = (time: string, play: Cue['play']): Cue => ({ at: stage.moment(day, time), play })
  const settled = (times: readonly string[], of: { list: string; results: readonly string[] }): Cue[] =>
    times.map((time, index) =>
      on(time, (at) =>
        settleAction(stage, at, { key: `${of.list}.${index}`, result: of.results[index] ?? '' }),
      ),
    )
  return [
    { at: stage.moment(...plan), play: (at) => makePlan(stage, at) },
    on(propose, (at) => begin(stage, at)),
    on(approve, (at) => decide(stage, at, { list: 'action', words: approved })),
    on(consult, (at) => hold(stage, at)),
    ...settled(settle, { list: 'action', results: done }),
    on(end, (at) => askForEnd(stage, at)),
    on(endApprove, (at) => decide(stage, at, { list: 'after', words: endApproved })),
    ...settled(after, { list: 'after', results: afterwards }),
  ]
}

function ownPlan(stage: Stage) {
  const sample = planSamples.find(({ code }) => code === stage.book.county.response.sample)
  if (!sample) throw new Error('the demo has no plan to copy')
  return copied(sample, stage.book.language === 'en' ? 'en' : 'zh')
}

/** The sample as the room's own, checked against an invented plan of the county. */
function makePlan(stage: Stage, at: Instant): void {
  const { name } = stage.book.told.response
  const { sample: code } = stage.book.county.response
  const checked = {
    effectiveOn: dateOf(stage, 0),
    checkedOn: dateOf(stage, stage.book.county.response.plan[0]),
  }
  const source = { title: name, number: '', article: '', ...checked }
  const { id } = stage.act('lead', at, 'responses.setPlan', {
    ...{ ...ownPlan(stage), id: null, code, name, source, sample: false },
  })
  stage.act('lead', at, 'responses.switchPlan', { id, active: true })
  stage.known.set('plan', id)
}

function begin(stage: Stage, at: Instant): void {
  const { condition, warning, hours } = stage.book.county.response
  const { matter, basis } = stage.book.told.response
  const { id } = stage.act('lead', at, 'responses.propose', {
    ...{ change: 'activate', plan: numberOf(stage, 'plan'), matter, level, basis },
    conditions: [{ code: condition }],
    measures: planLevel(ownPlan(stage), level)?.measures ?? [],
    expectedUntil: plusMinutes(at, hours * 60),
    chain: chainOf(stage, warning),
  })
  stage.known.set('response', id)
}

/** The leader of the day decides with their PIN; the open actions are kept in their order. */
function decide(stage: Stage, at: Instant, { list, words }: { list: string; words: string }): void {
  const { leader: person } = crewOf(stage.book, stage.book.county.response.day)
  const signed = { person, pin: demoPin, words }
  const response = stage.act('lead', at, 'responses.approve', { id: numberOf(stage, 'response'), ...signed })
  for (const [index, { id }] of open(response).entries()) stage.known.set(`${list}.${index}`, id)
}

function open({ actions }: ValueOf<'responses.approve'>) {
  return actions.filter(({ outcome }) => outcome === '')
}

function hold(stage: Stage, at: Instant): void {
  const { matter, consult } = stage.book.told.response
  const { means, chair, conclusion } = consult
  const views = consult.views.map(([unit, name, view]) => ({ unit, name, view }))
  const of = { topic: matter, response: numberOf(stage, 'response') }
  stage.act('lead', at, 'responses.consult', { ...of, means, chair, views, conclusion })
}

function settleAction(stage: Stage, at: Instant, { key, result }: { key: string; result: string }): void {
  const id = numberOf(stage, key)
  stage.act('officer', at, 'responses.settleAction', { id, outcome: 'done', result })
}

function askForEnd(stage: Stage, at: Instant): void {
  const { end: basis } = stage.book.told.response
  const response = numberOf(stage, 'response')
  stage.act('lead', at, 'responses.propose', { response, change: 'terminate', basis })
}

function numberOf(stage: Stage, key: string): number {
  const known = stage.known.get(key)
  if (known === undefined) throw new Error(`the demo's response speaks of ${key} before it was there`)
  return known
}
