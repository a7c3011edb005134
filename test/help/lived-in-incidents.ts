import type { Desk } from './furnished-room.ts'

/** A gas explosion in a lived-in room: kinds, facts and their revision, figures and which were adopted, people, a grade, a condition, a link, a telling and the end, so that each of their tables has rows. */
export async function incidentOver(desk: Desk, at: string): Promise<number> {
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  await ask('incidents.addType', { code: 'GAS01', name: '燃气爆炸', parent: '12D01' })
  const call = await ask('log.write', { kind: 'callIn', text: '来电报告人民路燃气爆炸' })
  const { id, facts } = await ask('incidents.open', {
    facts: { title: '人民路燃气爆炸', typeCode: 'GAS01', place: '人民路38号', occurredWords: '约19:40' },
    figures: { source: 'scene', figures: { seriouslyInjured: 2 } },
    entry: call.id,
    exercise: false,
  })
  await ask('incidents.revise', { id, facts: { ...facts, place: '人民路36号' }, reason: '门牌听错' })
  await ask('incidents.addFigures', {
    ...{ id, source: 'health', figures: { dead: 1, seriouslyInjured: 2 }, note: '1人抢救无效' },
    adopt: '医院核实',
  })
  const { persons } = await ask('incidents.addPerson', {
    id,
    facts: { name: '何某', sex: 'male', age: 45, state: 'seriouslyInjured', hospital: '县医院' },
  })
  await ask('incidents.replacePerson', {
    ...{ id, person: persons[0]?.id ?? 0 },
    facts: { name: '何某', sex: 'male', age: 45, state: 'dead', note: '抢救无效' },
  })
  await ask('incidents.setGrade', { id, level: 3, reason: '社会影响大' })
  await ask('incidents.mark', { id, kind: 'sensitive', code: 'gasExplosion', applies: true })
  const { links } = await ask('incidents.link', { id, kind: 'entry', target: call.id })
  await ask('incidents.unlink', { id, link: links[0]?.id ?? 0 })
  await ask('incidents.tell', {
    ...{ id, role: 'ownLeader', words: '人民路燃气爆炸，1死1伤', answer: '立即上报' },
    party: { name: '周磊', post: '局长' },
  })
  await ask('incidents.close', { id, words: '处置完毕', sure: true })
  await ask('incidents.reopen', { id, reason: '伤者病情变化' })
  return id
}
