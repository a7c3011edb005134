import type { InputOf } from '#shared/contract/index.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { signLevels } from '#shared/hazards/step.ts'
import type { TestRoom } from './room.ts'

/** A hazard with its five fixed items, found on the day the test room was founded. */
export function hazardFacts(more: Partial<InputOf<'hazards.add'>> = {}): InputOf<'hazards.add'> {
  return {
    source: 'inspection',
    sourceWords: '春季安全检查',
    township: '白石镇',
    place: '工业路 12 号',
    unit: '临江化工有限公司',
    sector: 'hazmat',
    description: '甲醇储罐区可燃气体报警器失效 2 台',
    category: '设备设施',
    grade: 'general',
    responsibleUnit: '临江化工有限公司',
    responsiblePerson: '周明',
    measure: '更换报警器并标定',
    fund: 12_000,
    foundOn: '2026-03-10',
    dueOn: '2026-03-20',
    meanwhile: '每两小时人工巡检，停止装卸',
    ...more,
  }
}

/** A hazard in a room. */
export async function found(room: TestRoom, more: Partial<InputOf<'hazards.add'>> = {}): Promise<Hazard> {
  return room.ok('officer', 'hazards.add', hazardFacts(more))
}

/** Signed on paper by all three levels. */
export async function signed(room: TestRoom, id: number): Promise<Hazard> {
  const names = { inspector: '县应急局 何洁', unit: '周明', leader: '副镇长 唐文博' }
  for (const level of signLevels) await room.ok('officer', 'hazards.sign', { id, level, name: names[level] })
  return room.ok('officer', 'hazards.get', { id })
}

/** Reported as rectified and passed at the re-check. */
export async function rechecked(room: TestRoom, id: number): Promise<Hazard> {
  await room.ok('officer', 'hazards.rectified', { id, name: '周明', words: '报警器已更换标定' })
  return room.ok('officer', 'hazards.recheck', {
    id,
    passed: true,
    words: '现场试验正常',
    name: '县应急局 何洁',
  })
}
