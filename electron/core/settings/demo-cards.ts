import type { Instant } from '#shared/base/instant.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { sampleCard, sampleContent, sampleFacts } from '#shared/plans/samples.ts'
import { demoPin } from './demo-book.ts'
import { crewOf } from './demo-crew.ts'
import { type Cue, numberOf, type Stage } from './demo-stage.ts'

type Draft = InputOf<'plans.draft'>

/** The demo's cards: a shipped one cut down by the county's plan, and a small one of the room's own; both approved by a leader. */
export function cardCues(stage: Stage): Cue[] {
  const { draft, approve } = stage.book.matters.cards
  const drafts = { gas: cutDown, own: small }
  return (['gas', 'own'] as const).flatMap((key): Cue[] => [
    { at: stage.moment(...draft), play: (at) => write(stage, at, { key, draft: drafts[key](stage) }) },
    { at: stage.moment(...approve), play: (at) => sign(stage, at, key) },
  ])
}

function write(stage: Stage, at: Instant, { key, draft }: { key: string; draft: Draft }): void {
  const { id, plan } = stage.act('lead', at, 'plans.draft', draft)
  stage.act('lead', at, 'plans.submit', { id })
  stage.known.set(`version.${key}`, id)
  stage.known.set(`card.${key}`, plan.id)
}

function sign(stage: Stage, at: Instant, key: 'gas' | 'own'): void {
  const { matters, said } = stage.book
  const { leader: person } = crewOf(stage.book, matters.cards.approve[0])
  const words = said.cards[key === 'gas' ? 'sample' : 'own'].approved
  stage.act('lead', at, 'plans.approve', {
    id: numberOf(stage, `version.${key}`),
    person,
    pin: demoPin,
    words,
  })
}

/** The sample with the steps the room keeps. */
function cutDown({ book }: Stage): Draft {
  const { sample, keep } = book.matters.cards
  const { source, note } = book.said.cards.sample
  const shipped = sampleCard(sample)
  if (!shipped) throw new Error('the demo has no card to copy')
  const language = book.language === 'en' ? 'en' : 'zh'
  const content = sampleContent(shipped, language)
  const steps = content.steps
    .filter(({ code }) => keep.includes(code))
    .map((step) => ({ ...step, after: step.after.filter((code) => keep.includes(code)) }))
  const phases = content.phases.filter(({ code }) => steps.some(({ phase }) => phase === code))
  const facts = { ...sampleFacts(shipped, language), source }
  return { plan: sample, facts, content: { ...content, phases, steps }, note }
}

function small({ book }: Stage): Draft {
  const { types, phases, steps } = book.matters.cards.own
  const { name, source, note, steps: words, whom, never } = book.said.cards.own
  return {
    ...{ plan: null, facts: { name, types, source }, note },
    content: {
      phases: phases.map((code) => ({ code })),
      steps: steps.map((step) => {
        const [role, place] = whom[step.code] ?? []
        return {
          ...{ ...step, words: words[step.code] ?? '' },
          whom: role === undefined ? null : { role, place },
        }
      }),
      never,
    },
  }
}
