import type { CardContent, CardFacts, CardStep, PhaseCode } from '#shared/plans/card.ts'

/** A step of a test card; everything not said is plain. */
export function step(code: string, more: Partial<CardStep> = {}): CardStep {
  return {
    code,
    phase: '0-5',
    kind: 'do',
    words: `做${code}`,
    whom: null,
    responsible: '',
    dueMinutes: null,
    answer: { kind: 'none', unit: '', choices: [], required: false },
    after: [],
    attachments: [],
    note: '',
    ...more,
  }
}

/** A card of such steps, with just the phases they use. */
export function card(steps: readonly CardStep[], more: Partial<CardContent> = {}): CardContent {
  const used = [...new Set(steps.map(({ phase }) => phase))]
  return {
    phases: used.map((code: PhaseCode) => ({ code, title: '' })),
    steps: [...steps],
    never: [],
    traps: [],
    ...more,
  }
}

/** An answer a step asks for. */
export function asks(
  kind: CardStep['answer']['kind'],
  more: Partial<CardStep['answer']> = {},
): CardStep['answer'] {
  return { kind, unit: '', choices: [], required: true, ...more }
}

/** The facts of a test card. */
export const cardFacts: CardFacts = {
  name: '澄河县燃气事故处置卡',
  types: ['12P09'],
  source: '澄河县燃气预案',
}

/** A small card with a call, a number, a choice, an order and two levels. */
export const smallCard: CardContent = card([
  step('where', { kind: 'ask', dueMinutes: 2, answer: asks('text') }),
  step('hurt', { kind: 'ask', dueMinutes: 3, answer: asks('number', { unit: '人' }) }),
  step('fire', { kind: 'call', dueMinutes: 5, whom: { role: '119指挥中心', place: '', contact: null } }),
  step('draft', { phase: '15-30', dueMinutes: 20 }),
  step('written', { phase: '30-60', kind: 'report', dueMinutes: 60, after: ['draft'] }),
  step('valve', {
    phase: '15-30',
    dueMinutes: 16,
    answer: asks('choice', { choices: ['已关', '未关'], required: false }),
  }),
  step('review', { phase: 'after' }),
  step('four', { phase: 'level4', dueMinutes: 10 }),
  step('three', { phase: 'level3', dueMinutes: 15, after: ['four'] }),
  step('two', { phase: 'level2', dueMinutes: 5 }),
])
