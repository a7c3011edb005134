import rules from '#resources/rules/alarm-rules.json' with { type: 'json' }
import type { Alarm } from '#shared/alarms/alarm.ts'
import { milliseconds } from '#shared/base/instant.ts'
import type { News, Reply } from '#shared/contract/wire.ts'
import type { Console } from './console.ts'
import type { House } from './house.ts'

/** Watches over the alarms: looks when time alone changes them, tells of every one that begins, and writes down the times in which nobody watched. */
export interface AlarmWatch {
  /** Hears what happened: after a change it looks again. */
  hear(news: News): void
  /** The console was not awake between two moments. */
  missed(why: 'sleep' | 'off', from: string, to: string): Promise<void>
  stop(): void
}

/** Begins to watch; a console that was off for a while says so first. */
export function watchAlarms(running: Console, tell: (news: News) => void): AlarmWatch {
  const { house } = running
  const told = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let standing = ''
  const look = async (): Promise<void> => {
    if (house.state !== 'ready') return again(null)
    const { alarms, next } = ringingIn(await running.asConsole('alarms.ringing', {}))
    const keys = alarms.map(({ key, silenced }) => `${key} ${silenced?.until ?? ''}`).join('\n')
    if (keys !== standing) tell({ type: 'changed', rooms: ['alarms'] })
    standing = keys
    for (const { key, kind, silenced } of alarms)
      if (silenced === null && !told.has(key)) tell({ type: 'alarm', alarm: kind, fields: {} })
    told.clear()
    for (const { key, silenced } of alarms) if (silenced === null) told.add(key)
    again(next)
  }
  const again = (next: string | null): void => {
    if (stopped) return
    clearTimeout(timer)
    const until =
      next === null ? Number.POSITIVE_INFINITY : milliseconds(next) - milliseconds(house.clock.now())
    timer = setTimeout(
      () => void beatAndLook(),
      Math.max(200, Math.min(until, rules.lookEverySeconds * 1000)),
    )
  }
  const beatAndLook = async (): Promise<void> => {
    beat(house)
    await look()
  }
  const missed: AlarmWatch['missed'] = async (why, from, to) => {
    if (house.state === 'ready' && (milliseconds(to) - milliseconds(from)) / 1000 >= rules.gapSeconds)
      await running.asConsole('alarms.gap', { why, from, to })
    await beatAndLook()
  }
  const last = house.scratch.lastBeat()
  void missed('off', last ?? house.clock.now(), house.clock.now())
  return {
    hear: (news) => {
      if (news.type === 'changed' && news.rooms.some((room) => room !== 'alarms')) again(house.clock.now())
    },
    missed,
    stop: () => {
      stopped = true
      clearTimeout(timer)
      beat(house)
    },
  }
}

/** The console is awake; a console that may only read keeps no such note. */
function beat(house: House): void {
  if (house.state === 'ready') house.scratch.beat(house.clock.now())
}

function ringingIn(reply: Reply): { alarms: Alarm[]; next: string | null } {
  return reply.ok ? (reply.value as { alarms: Alarm[]; next: string | null }) : { alarms: [], next: null }
}
