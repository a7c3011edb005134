import { gasDrill } from './drill-acts.ts'
import type { Desk } from './furnished-room.ts'
import { pin } from './furnished-room.ts'

/** A drill held, held up by a real call and evaluated, a card to be drilled again, and a question set answered, so that each of these tables has rows. */
export async function drillsIn(desk: Desk, at: string): Promise<void> {
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  const { id } = await ask('drills.plan', gasDrill)
  await ask('drills.begin', { id })
  await ask('drills.deliver', { id, inject: 'call' })
  await ask('log.write', { kind: 'callIn', text: '演练来电：人民路有煤气味' })
  await ask('drills.answer', { id, inject: 'call', words: '已问清' })
  await ask('drills.breakOut', {})
  await ask('drills.resume', {})
  await ask('drills.end', { id, words: '按脚本完成' })
  const facts = { verdict: 'good', words: '问询到位', problems: [{ problem: '录音未开' }] } as const
  await ask('drills.evaluate', {
    id,
    facts: { ...facts, problems: [...facts.problems] },
    person: 1,
    pin,
  })
  await ask('drills.setInterval', { plan: 'hazmat', months: 6, active: true })
  await answerAll(ask, 'conduct')
}

/** Every question of a set answered rightly by the person at the seat. */
async function answerAll(ask: Desk['ask'], code: string): Promise<void> {
  const { edition, questions } = await ask('training.set', { code })
  await ask('training.answer', { code, edition, answers: questions.map(({ right }) => right) })
}
