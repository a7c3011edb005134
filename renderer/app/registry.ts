import { type ComponentType, createContext, useContext } from 'react'
import type { Words } from './words.ts'

/** The rooms that have words on the rail. */
export type RoomName = keyof Words['app']['rooms']

/** A room as the frame knows it: what stands on the rail, the page, and what it lends to the duty desk (a column, a card of what is in force), to the strip and to the page of an incident. */
export interface RoomLine {
  name: RoomName
  icon: ComponentType
  /** The room from whose page this one is reached; it has no place of its own on the rail. */
  under?: RoomName
  Page: ComponentType
  DeskPanel?: ComponentType
  DeskCard?: ComponentType
  StripPart?: ComponentType
  IncidentPart?: ComponentType<{ incident: number }>
}

/** Everything the frame shows: rooms in the order of the rail, and forms that open over any page. */
export interface Registry {
  rooms: readonly RoomLine[]
  overlays: readonly ComponentType[]
}

/** Given once by the app. */
export const RegistryContext = createContext<Registry>({ rooms: [], overlays: [] })

/** The rooms of this console. */
export function useRooms(): readonly RoomLine[] {
  return useContext(RegistryContext).rooms
}

/** The rooms that have a place on the rail, and so a key. */
export function onRail(rooms: readonly RoomLine[]): readonly RoomLine[] {
  return rooms.filter(({ under }) => under === undefined)
}
