import type { InputOf } from '#shared/contract/index.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { TestRoom } from './room.ts'

/** The facts of a gas explosion as the first call tells them. */
export const gasExplosion: InputOf<'incidents.open'>['facts'] = {
  title: '人民路燃气爆炸',
  typeCode: '12D01',
  place: '人民路38号',
  township: '城关镇',
  occurredWords: '约02:40',
  source: { kind: 'caller', unit: '居民', name: '何某', telephone: '13800000301' },
  course: '听到一声响，底商起火',
  seven: { where: '人民路38号', what: '燃气爆炸', hurt: '2人受伤', danger: '还有气味', caller: '何某' },
}

/** An incident opened by the officer: the gas explosion unless said otherwise. */
export function opened(room: TestRoom, some: Partial<InputOf<'incidents.open'>> = {}): Promise<Incident> {
  return room.ok('officer', 'incidents.open', { facts: gasExplosion, ...some })
}

/** Own leaders told of an incident by telephone. */
export function toldLeader(room: TestRoom, id: number, happenedAt?: string): Promise<Incident> {
  return room.ok('officer', 'incidents.tell', {
    id,
    role: 'ownLeader',
    party: { name: '陈静', post: '局长' },
    words: '人民路燃气爆炸，2人受伤，正在核实',
    answer: '立即上报，我去现场',
    ...(happenedAt === undefined ? {} : { happenedAt }),
  })
}
