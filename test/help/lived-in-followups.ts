import type { Desk } from './furnished-room.ts'
import { pin } from './furnished-room.ts'

/** A leader's order with what was made of it, and a duty task done once, so that each table of the follow-ups has rows; the last of the people at hand is the leader. */
export async function followupsIn(desk: Desk, at: string): Promise<void> {
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  const { id } = await ask('followups.addInstruction', {
    form: 'oral',
    leader: { name: '周磊', post: '副县长', person: 3 },
    words: '今晚务必处置好白石镇管涌',
    readBack: { done: true, words: '对' },
    proposal: '请县水利局承办',
  })
  await ask('followups.writeBeside', { id, act: 'cleanCopy', words: '请县水利局今晚处置白石镇管涌。' })
  await ask('followups.signInstruction', { id, means: 'pin', person: 3, pin })
  const followup = await ask('followups.add', {
    title: '处置白石镇管涌',
    origin: 'instruction',
    instruction: id,
    leadUnit: '县水利局',
    coUnits: ['白石镇'],
    scheme: 'sevenDays',
  })
  await ask('followups.receipt', { id: followup.id, who: '郑宇' })
  await ask('followups.settle', { id: followup.id, who: '郑宇', words: '已封堵' })
  await ask('followups.crossOff', { id: followup.id, signing: { person: 3, pin } })
  await ask('followups.closeInstruction', { id })
  await dutyTaskIn(ask, at)
}

/** A task that comes at this very moment and is done. */
async function dutyTaskIn(ask: Desk['ask'], at: string): Promise<void> {
  const time = new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16)
  const task = await ask('followups.setTask', {
    id: null,
    words: '视频点名',
    post: 'officer',
    schedule: { kind: 'daily', times: [time] },
  })
  const dueAt = `${at.slice(0, 16)}:00.000Z`
  await ask('followups.doTask', { task: task.id, dueAt, outcome: 'done', result: '全部在岗' })
}
