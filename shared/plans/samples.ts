import coalMine from '#resources/plans/coalMine.json' with { type: 'json' }
import collapse from '#resources/plans/collapse.json' with { type: 'json' }
import fire from '#resources/plans/fire.json' with { type: 'json' }
import flashFlood from '#resources/plans/flashFlood.json' with { type: 'json' }
import foodPoisoning from '#resources/plans/foodPoisoning.json' with { type: 'json' }
import forestFire from '#resources/plans/forestFire.json' with { type: 'json' }
import gas from '#resources/plans/gas.json' with { type: 'json' }
import geological from '#resources/plans/geological.json' with { type: 'json' }
import hazmat from '#resources/plans/hazmat.json' with { type: 'json' }
import iceSnow from '#resources/plans/iceSnow.json' with { type: 'json' }
import industrial from '#resources/plans/industrial.json' with { type: 'json' }
import nonCoalMine from '#resources/plans/nonCoalMine.json' with { type: 'json' }
import powerCut from '#resources/plans/powerCut.json' with { type: 'json' }
import rainstorm from '#resources/plans/rainstorm.json' with { type: 'json' }
import reservoir from '#resources/plans/reservoir.json' with { type: 'json' }
import road from '#resources/plans/road.json' with { type: 'json' }
import universal from '#resources/plans/universal.json' with { type: 'json' }
import warningOnly from '#resources/plans/warningOnly.json' with { type: 'json' }
import {
  CardContent,
  type CardFacts,
  type CardStep,
  type PhaseCode,
  phaseCodes,
  type StepAnswer,
  type StepKind,
} from './card.ts'

/** Words in both languages of the product. */
export interface Both {
  zh: string
  en: string
}

/** The languages a shipped card is written in. */
export type CardLanguage = keyof Both

/** A step as shipped: `due` in minutes since the first contact. */
export interface SampleStep {
  code: string
  phase: PhaseCode
  kind: StepKind
  words: Both
  whom?: { role: Both; place?: Both }
  responsible?: Both
  due?: number
  answer?: { kind: StepAnswer['kind']; unit?: Both; choices?: readonly Both[]; required?: boolean }
  after?: readonly string[]
  note?: Both
}

/** A card as shipped: a sample, to be approved by the room's own authority. With a `base` it is joined with that card: a step of the same code takes the place of the base's, one named in `without` falls away. */
export interface SampleCard {
  code: string
  name: Both
  types: readonly string[]
  source: Both
  base?: string
  without?: readonly string[]
  steps: readonly SampleStep[]
  never: readonly Both[]
  traps: readonly Both[]
}

/** The cards that are shipped, in their order. */
export const sampleCards = [
  universal,
  rainstorm,
  flashFlood,
  geological,
  reservoir,
  gas,
  hazmat,
  coalMine,
  nonCoalMine,
  fire,
  road,
  forestFire,
  iceSnow,
  collapse,
  powerCut,
  foodPoisoning,
  industrial,
  warningOnly,
] as unknown as readonly SampleCard[]

/** A shipped card by its code; undefined when there is none. */
export function sampleCard(code: string): SampleCard | undefined {
  return sampleCards.find((card) => card.code === code)
}

/** The name of a shipped card, what it is for and where it comes from, in one language. */
export function sampleFacts(card: SampleCard, language: CardLanguage): CardFacts {
  return { name: card.name[language], types: [...card.types], source: card.source[language] }
}

const joined = new Map<string, CardContent>()

/** What stands on a shipped card in one language, joined with its base: in each phase the base's questions, the card's own steps, then what else the base asks. */
export function sampleContent(card: SampleCard, language: CardLanguage): CardContent {
  const key = `${card.code}/${language}`
  const known = joined.get(key) ?? join(card, language)
  joined.set(key, known)
  return known
}

function join(card: SampleCard, language: CardLanguage): CardContent {
  const base = sampleCard(card.base ?? '')
  const own = new Set(card.steps.map(({ code }) => code))
  const kept = (base?.steps ?? []).filter(({ code }) => !own.has(code) && !card.without?.includes(code))
  const steps = phaseCodes.flatMap((phase) => [
    ...kept.filter((step) => step.phase === phase && step.kind === 'ask'),
    ...card.steps.filter((step) => step.phase === phase),
    ...kept.filter((step) => step.phase === phase && step.kind !== 'ask'),
  ])
  const codes = new Set(steps.map(({ code }) => code))
  const said = (both: Both) => both[language]
  return CardContent.parse({
    phases: phaseCodes
      .filter((phase) => steps.some((step) => step.phase === phase))
      .map((code) => ({ code })),
    steps: steps.map((step) => inLanguage(step, codes, said)),
    never: [...(base?.never ?? []), ...card.never].map(said),
    traps: [...card.traps, ...(base?.traps ?? [])].map(said),
  })
}

function inLanguage(
  step: SampleStep,
  codes: ReadonlySet<string>,
  said: (both: Both) => string,
): Partial<CardStep> {
  const { code, phase, kind, whom, responsible, due, answer, after, note } = step
  return {
    code,
    phase,
    kind,
    words: said(step.words),
    whom: whom ? { role: said(whom.role), place: whom.place ? said(whom.place) : '', contact: null } : null,
    responsible: responsible ? said(responsible) : '',
    dueMinutes: due ?? null,
    ...(answer && {
      answer: {
        kind: answer.kind,
        unit: answer.unit ? said(answer.unit) : '',
        choices: (answer.choices ?? []).map(said),
        required: answer.required ?? false,
      },
    }),
    after: (after ?? []).filter((one) => codes.has(one)),
    note: note ? said(note) : '',
  }
}
