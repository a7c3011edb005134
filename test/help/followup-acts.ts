import type { InputOf } from '#shared/contract/index.ts'
import type { Followup } from '#shared/followups/followup.ts'
import type { Instruction } from '#shared/followups/instruction.ts'
import { crew } from './people.ts'
import type { TestRoom } from './room.ts'

/** An oral order of the test room's leader, read back at once. */
export function oralOrder(more: Partial<InputOf<'followups.addInstruction'>> = {}) {
  return {
    form: 'oral' as const,
    leader: { name: crew.leader.name, post: '副县长', person: crew.leader.id },
    words: '请应急局立即派人到现场，今晚报一次情况',
    readBack: { done: true, words: '对，就这样' },
    ...more,
  }
}

/** The order in a room. */
export async function ordered(
  room: TestRoom,
  more: Partial<InputOf<'followups.addInstruction'>> = {},
): Promise<Instruction> {
  return room.ok('officer', 'followups.addInstruction', oralOrder(more))
}

/** A matter for a unit by the seven-day clock. */
export function matter(more: Partial<InputOf<'followups.add'>> = {}) {
  return {
    title: '白石镇河堤管涌点加固',
    demand: '连夜加固，专人值守',
    origin: 'meeting' as const,
    leadUnit: '县水利局',
    scheme: 'sevenDays' as const,
    ...more,
  }
}

/** The matter in a room. */
export async function assigned(
  room: TestRoom,
  more: Partial<InputOf<'followups.add'>> = {},
): Promise<Followup> {
  return room.ok('officer', 'followups.add', matter(more))
}

/** Settled by the unit and crossed off after a check. */
export async function crossedOff(room: TestRoom, id: number): Promise<Followup> {
  await room.ok('officer', 'followups.settle', { id, who: '周明', words: '已加固完毕' })
  return room.ok('officer', 'followups.crossOff', { id, words: '现场看过', verifier: '县防办 何洁' })
}
