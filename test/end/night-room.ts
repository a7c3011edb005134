import { setTimeout as pause } from 'node:timers/promises'
import { type App, type Place, type Start, startApp } from './app.ts'
import { commandLine } from './command-line.ts'
import { pin, signIn } from './duty-room.ts'
import { reportingRoom } from './incident-room.ts'
import { bookIn } from './plan-room.ts'

/** The night of the story: its duty day began on 19 January at eight, the telephone rings at 02:50. */
export const night = {
  founded: '2026-01-19T08:20:00+08:00',
  call: '2026-01-20T02:50:00+08:00',
  follow: '2026-01-20T04:40:00+08:00',
  beforeChange: '2026-01-20T07:42:00+08:00',
  nextShift: '2026-01-20T08:25:00+08:00',
  dayAfter: '2026-01-21T09:10:00+08:00',
  overMonth: '2026-02-20T10:00:00+08:00',
} as const

/** A rehearsal room that stands in the night of the story: its crew, whom it reports to, the gas company and the fire service in its book. */
export async function nightRoom(): Promise<Place> {
  const founding = { rehearsal: true, at: night.founded }
  const place = await reportingRoom(founding)
  await bookIn(place, founding)
  const line = commandLine(place.file, night.founded)
  await line.ask('people.signIn', { person: 1, pin })
  await line.ask('shift.assign', { shift: 'next', post: 'leader', people: [2] })
  await line.ask('shift.assign', { shift: 'next', post: 'officer', people: [5] })
  await line.close()
  return place
}

/** Opens the console on the room at an hour of the story, and seats somebody. */
export async function openAt(place: Place, who: string, start: Start & { at: string }): Promise<App> {
  const app = await startApp(place.folder, start)
  await signIn(app, who)
  return app
}

/** Closes the console as at the end of a day. */
export async function shut(app: App): Promise<void> {
  await pause(300)
  await app.close()
}
