import type { Handover } from '#shared/handover/handover.ts'
import { crew, type TestPerson } from './people.ts'
import type { TestRoom } from './room.ts'

/** Who signs, by PIN. */
export function signed({ id, pin }: TestPerson): { person: number; pin: string } {
  return { person: id, pin }
}

/** Looks at the whole checklist of the shift on duty and finds everything in order. */
export async function checkAll(room: TestRoom): Promise<void> {
  const { checks } = await room.ok('officer', 'handover.brief', {})
  for (const { item } of checks.filter(({ state }) => state === null))
    await room.ok('officer', 'handover.check', { item, state: 'ok' })
}

/** Lets time pass until the shift on duty may be handed over. */
export async function waitForWindow(room: TestRoom): Promise<void> {
  const { windowFrom } = await room.ok('officer', 'shift.current', {})
  if (room.clock.now() < windowFrom) room.clock.passUntil(windowFrom)
}

/** The outgoing side signs as soon as it may. */
export async function signOut(room: TestRoom, who: TestPerson = crew.admin): Promise<Handover> {
  await waitForWindow(room)
  await checkAll(room)
  return room.ok('admin', 'handover.sign', { ...signed(who), summary: '一切正常' })
}

/** Hands the shift on duty over as soon as it may be, from one to the other. */
export async function handOver(
  room: TestRoom,
  from: TestPerson = crew.admin,
  to: TestPerson = crew.next,
): Promise<Handover> {
  await signOut(room, from)
  const handover = await room.ok('next', 'handover.receive', signed(to))
  await room.console.settled()
  return handover
}
