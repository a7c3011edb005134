import { type Desk, pin } from './furnished-room.ts'
import { card, step } from './plan-card-facts.ts'

/** Plans in a lived-in room: a card approved and run, raised, a step ticked and opened again, a sample run with a step set aside and one noted, so that each of their tables has rows. */
export async function plansOver(desk: Desk, at: string): Promise<void> {
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  const draft = await ask('plans.draft', {
    plan: null,
    facts: { name: '值守样卡', types: ['12P09'], source: '临江市燃气预案' },
    content: card([
      step('tell', { kind: 'call', dueMinutes: 5, whom: { role: '119', place: '', contact: null } }),
      step('four', { phase: 'level4', dueMinutes: 10 }),
    ]),
  })
  await ask('plans.submit', { id: draft.id })
  await ask('plans.approve', { id: draft.id, person: 1, pin, words: '同意' })
  const own = await ask('runs.start', { plan: draft.plan.id, title: '样卡处置', exercise: false })
  await ask('runs.raise', { run: own.id, level: 4, reason: '启动四级' })
  const [tell] = (await ask('runs.get', { id: own.id })).steps
  await ask('runs.tick', { step: tell?.id ?? 0, answer: '已出动' })
  await ask('runs.reopenStep', { step: tell?.id ?? 0, reason: '按错' })
  const sample = await ask('runs.start', { plan: 'powerCut', exercise: false })
  const [first, second] = (await ask('runs.get', { id: sample.id })).steps
  await ask('runs.setAside', { step: first?.id ?? 0, outcome: 'skipped', reason: '已知' })
  await ask('runs.note', { step: second?.id ?? 0, words: '占线' })
  await ask('runs.end', { id: sample.id, words: '供电恢复', sure: true })
}
