import { milliseconds } from '#shared/base/instant.ts'
import type { News, Reply } from '#shared/contract/wire.ts'
import { watchAlarms } from './alarm-watch.ts'
import type { Console } from './console.ts'
import { watchFolder } from './folder-watch.ts'

/** More than this many seconds between the wall clock and the steady clock is a jump that belongs into the log. */
const jumpSeconds = 60
const everySeconds = 15

/** What the console does by itself: it watches the clock, the handover, the alarms and the folder of warning files, and lets the crews follow the roster. */
export interface Watch {
  hear(news: News): void
  power(event: 'suspend' | 'resume'): void
  stop(): void
}

/** Starts watching; what it finds it writes into the log as the console itself. */
export function keepWatch(running: Console, tell: (news: News) => void): Watch {
  const { house } = running
  const alarms = watchAlarms(running, tell)
  const folder = watchFolder(running)
  let asleepSince: string | null = null
  let toldMissed = 0
  const note = (notice: string, fields: Record<string, string | number>): void => {
    if (house.state === 'ready') void running.asConsole('log.notice', { notice, fields })
  }
  const jumped = (notice: string, fields: { seconds: number; from: string; to: string }): void => {
    note(notice, fields)
    if (fields.from < fields.to) void alarms.missed('sleep', fields.from, fields.to)
  }
  const driftOf = driftsOf(house)
  const look = (): void => {
    const { drift, ...fields } = driftOf()
    if (asleepSince === null && fields.seconds > jumpSeconds)
      jumped(drift > 0 ? 'clock.jumpedForward' : 'clock.jumpedBack', fields)
  }
  const watchHandover = async (): Promise<void> => {
    if (house.state !== 'ready') return
    const standing = standingIn(await running.asConsole('shift.current', {}))
    if (!standing?.missed || toldMissed === standing.shift.id) return
    toldMissed = standing.shift.id
    await running.asConsole('handover.watch', {})
  }
  let followNext = ''
  const follow = async (): Promise<void> => {
    if (house.state !== 'ready' || house.clock.now() < followNext) return
    const reply = await running.asConsole('roster.follow', {})
    if (reply.ok) followNext = (reply.value as { next: string }).next
  }
  noteClockBehind(running, note)
  const timer = setInterval(() => {
    look()
    void watchHandover()
    void follow()
  }, everySeconds * 1000)
  void watchHandover()
  void follow()
  return {
    power: (event) => {
      if (event === 'suspend') asleepSince = house.clock.now()
      else if (asleepSince !== null) {
        note('clock.slept', { from: asleepSince, to: house.clock.now() })
        void alarms.missed('sleep', asleepSince, house.clock.now())
        look()
        asleepSince = null
        void watchHandover()
        void follow()
      }
    },
    hear: (news) => alarms.hear(news),
    stop: () => {
      clearInterval(timer)
      alarms.stop()
      folder.stop()
    },
  }
}

/** How far the wall clock has run away from the steady clock since it was last asked, in whole seconds, and between which moments. */
function driftsOf(
  house: Console['house'],
): () => { drift: number; seconds: number; from: string; to: string } {
  let wall = milliseconds(house.clock.now())
  let steady = house.clock.steady()
  return () => {
    const from = wall
    const drift = Math.round(
      (milliseconds(house.clock.now()) - wall - (house.clock.steady() - steady)) / 1000,
    )
    wall = milliseconds(house.clock.now())
    steady = house.clock.steady()
    const span = { from: new Date(from).toISOString(), to: new Date(wall).toISOString() }
    return { drift, seconds: Math.abs(drift), ...span }
  }
}

/** A clock that stands before the last link when the console starts was set back while it was off. */
function noteClockBehind(
  running: Console,
  note: (notice: string, fields: Record<string, string | number>) => void,
): void {
  const { house } = running
  if (house.state !== 'ready') return
  const last = house.open().db.one<{ at: string }>('SELECT at FROM link ORDER BY seq DESC LIMIT 1')
  const now = house.clock.now()
  if (last && last.at > now) note('clock.behindAtStart', { from: last.at, to: now })
}

function standingIn(reply: Reply): { missed: boolean; shift: { id: number } } | null {
  return reply.ok ? (reply.value as { missed: boolean; shift: { id: number } }) : null
}
