import type { Desk } from './furnished-room.ts'

/** A hazard in a lived-in room: its facts and their correction, a photograph, the first signature and an extension, a unit under attention, a ledger drawn up, a leader in charge and one no longer, a check that found it with what was added, so that each of their tables has rows. */
export async function hazardOver(desk: Desk, at: string): Promise<number> {
  const ask: Desk['ask'] = (operation, input) => desk.ask(operation, input, { at })
  await ask('hazards.addAttention', {
    ...{ name: '临江化工', reason: '一年内两起事故', source: '县安委会名单' },
    since: '2026-03-01',
  })
  const facts = {
    source: 'unannounced' as const,
    township: '白石镇',
    unit: '临江化工有限公司',
    sector: 'hazmat',
    description: '可燃气体报警器失效',
    grade: 'major' as const,
    responsibleUnit: '临江化工有限公司',
    responsiblePerson: '周明',
    measure: '更换标定',
    fund: 12_000,
    foundOn: '2026-03-10',
    dueOn: '2026-03-20',
    meanwhile: '人工巡检',
  }
  const { id } = await ask('hazards.add', { ...facts, exercise: false })
  await ask('hazards.revise', { id, facts: { ...facts, place: '工业路 12 号' }, reason: '补地点' })
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
  const picture = { name: '现场.jpg', size: bytes.length, base64: bytes.toString('base64') }
  await ask('hazards.addPhoto', { id, stage: 'found', ...picture })
  await ask('hazards.sign', { id, level: 'inspector', name: '县应急局 何洁' })
  await ask('hazards.extend', { id, newDue: '2026-03-25', reason: '配件未到', name: '副县长 陈静' })
  await ask('hazards.view', { kind: 'ledger', from: '2026-03-01', to: '2026-03-31' })
  await leaderAndCheck(ask, id)
  return id
}

async function leaderAndCheck(ask: Desk['ask'], hazard: number): Promise<void> {
  const charge = {
    kind: 'township' as const,
    name: '白石镇',
    since: '2026-03-01',
    basis: '县安委〔2026〕3号',
  }
  await ask('hazards.assignLeader', { ...charge, leader: '陈静', post: '副县长' })
  const former = await ask('hazards.assignLeader', { ...charge, leader: '唐文博', post: '副镇长' })
  await ask('hazards.endAssignment', { id: former.id, reason: '工作调动' })
  const check = await ask('hazards.recordCheck', {
    ...{ kind: 'unannounced', happenedAt: '2026-03-10T01:00:00.000Z', accompanied: false },
    ...{ unit: '临江化工有限公司', township: '白石镇', sector: 'hazmat', inspectors: '何洁' },
    ...{ looked: '罐区', result: '报警器失效', hazards: [hazard] },
  })
  await ask('hazards.addToCheck', { id: check.id, words: '当日已通知企业' })
}
