import type { Instant } from '#shared/base/instant.ts'
import { demoPin } from './demo-book.ts'
import { crewOf } from './demo-crew.ts'
import { type Cue, dateOf, numberOf, type Stage } from './demo-stage.ts'

/** The demo's drill: planned, played with its injects, evaluated, and what it showed handed on as a follow-up that is under way. */
export function drillCues(stage: Stage): Cue[] {
  const {
    day,
    plan: planned,
    begin,
    note,
    end,
    evaluate: judged,
    injects,
    followup,
  } = stage.book.matters.drill
  const { drill: words } = stage.book.said
  const on = (time: string, play: Cue['play']): Cue => ({ at: stage.moment(day, time), play })
  const id = (): number => numberOf(stage, 'drill')
  return [
    on(planned, (at) => plan(stage, at)),
    on(begin, (at) => void stage.act('lead', at, 'drills.begin', { id: id() })),
    ...injects.flatMap(({ code: inject, delivered, answered }, index) => [
      on(delivered, (at) => void stage.act('lead', at, 'drills.deliver', { id: id(), inject })),
      on(answered, (at) => {
        const said = words.injects[index]?.answer ?? ''
        stage.act('officer', at, 'drills.answer', { id: id(), inject, words: said })
      }),
    ]),
    on(note, (at) => void stage.act('lead', at, 'drills.note', { id: id(), words: words.note })),
    on(end, (at) => void stage.act('lead', at, 'drills.end', { id: id(), words: words.ending })),
    on(judged, (at) => evaluate(stage, at)),
    ...followup.map(({ day: later, at: time, by, do: step }, index) => ({
      at: stage.moment(later, time),
      play: (at: Instant) => {
        const [who = '', said = ''] = words.followup[index] ?? []
        const told = { id: numberOf(stage, 'drill.followup'), who, words: said }
        stage.act(by, at, `followups.${step}`, told)
      },
    })),
  ]
}

function plan(stage: Stage, at: Instant): void {
  const { kind, card, injects, begin, day } = stage.book.matters.drill
  const { injects: told, name, place, subject, participants, controller } = stage.book.said.drill
  const { id } = stage.act('lead', at, 'drills.plan', {
    ...{ name, kind, plan: card, place, subject, participants, controller },
    plannedAt: stage.moment(day, begin),
    script: injects.map(({ code, atMinutes, kind: how, byMinutes }, index) => {
      const { from = '', words = '', expected: act = '' } = told[index] ?? {}
      return { code, atMinutes, kind: how, from, words, expected: { act, byMinutes } }
    }),
  })
  stage.known.set('drill', id)
}

/** Signed by the shift lead of that day. */
function evaluate(stage: Stage, at: Instant): void {
  const { day, verdict, by } = stage.book.matters.drill
  const { evaluation: words, problem } = stage.book.said.drill
  const problems = [{ ...problem, by: dateOf(stage, by), handOn: true }]
  const signed = { person: crewOf(stage.book, day).lead, pin: demoPin }
  const { evaluations } = stage.act('lead', at, 'drills.evaluate', {
    ...{ id: numberOf(stage, 'drill'), facts: { verdict, words, problems }, ...signed },
  })
  stage.known.set('drill.followup', evaluations[0]?.problems[0]?.followup ?? 0)
}
