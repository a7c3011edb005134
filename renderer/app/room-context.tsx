import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Standing } from '#shared/handover/contract.ts'
import type { Person, Seat } from '#shared/people/person.ts'
import type { RoomState } from '#shared/settings/contract.ts'
import { useQuery } from './call.ts'
import { setClock } from './now.ts'

export { instantNow, useMinute, useNow } from './now.ts'

/** The room, who sits here, and how the present shift stands (null before there is one). */
export interface Room extends RoomState {
  seat: Seat
  standing: Standing | null
}

const RoomContext = createContext<Room | null>(null)

const nobody: Seat = { person: null, locked: false, since: null }

/** Asks for the room, the seat and the shift, and gives them to everything inside; `waiting` shows until the room is known. */
export function RoomProvider({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const room = useQuery('room.state', {}, { every: 30_000 }).value
  const founded = room !== undefined && room.state !== 'none' && room.state !== 'shut'
  const seat = useQuery('people.seat', {}, { enabled: founded }).value
  const standing = useQuery('shift.current', {}, { enabled: founded, every: 60_000 })
  useEffect(() => {
    if (room) setClock(room.now)
  }, [room])
  if (!room || (founded && !seat)) return waiting
  const value = { ...room, seat: seat ?? nobody, standing: standing.value ?? null }
  return <RoomContext value={value}>{children}</RoomContext>
}

/** The room with seat and shift. */
export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (!room) throw new Error('useRoom outside RoomProvider')
  return room
}

/** The person at this seat; pages are only shown when there is one. */
export function useSeated(): Person {
  const { person } = useRoom().seat
  if (!person) throw new Error('a page without a person at the seat')
  return person
}
