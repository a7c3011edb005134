import { openTestRoom } from './room.ts'
import { rain } from './warning-facts.ts'

/** When the warning of the room was issued: the moment the room was founded. */
export const issuedAt = '2026-03-10T00:00:00.000Z'

/** What was told and heard about a warning. */
export const said = { who: '带班领导 赵敏', means: '电话', words: '加强值守，每小时报一次雨情。' }

/** A room with one warning in force, three hours ahead, and the number of its chain. */
export async function roomWithRain(more: Partial<ReturnType<typeof rain>> = {}) {
  const room = await openTestRoom()
  await room.ok('officer', 'warnings.enter', { facts: rain({ issuedAt, horizonHours: 3, ...more }) })
  const { chains } = await room.ok('officer', 'warnings.list', {})
  return { room, chain: chains[0]?.id ?? 0 }
}
