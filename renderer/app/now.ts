import { useSyncExternalStore } from 'react'
import type { Instant } from '#shared/base/instant.ts'

const reading = { at: Date.now(), ticked: performance.now() }
const listeners = new Set<() => void>()
let second = wholeSecond()
let timer: ReturnType<typeof setTimeout> | undefined

/** Sets the window's clock by the core's: between readings it runs on the monotonic clock, whatever happens to the machine's. */
export function setClock(now: Instant): void {
  reading.at = Date.parse(now)
  reading.ticked = performance.now()
}

/** The core's time now. */
export function instantNow(): Instant {
  return new Date(reading.at + performance.now() - reading.ticked).toISOString()
}

/** The core's time, new with each second. */
export function useNow(): Instant {
  return useSyncExternalStore(watch, () => second)
}

/** The core's time, new with each minute: for what need not flicker every second. */
export function useMinute(): Instant {
  return useSyncExternalStore(watch, () => `${second.slice(0, 17)}00.000Z`)
}

function wholeSecond(): Instant {
  return `${instantNow().slice(0, 19)}.000Z`
}

function watch(listen: () => void): () => void {
  listeners.add(listen)
  if (timer === undefined) tick()
  return () => listeners.delete(listen)
}

function tick(): void {
  second = wholeSecond()
  for (const listen of listeners) listen()
  timer = setTimeout(tick, 1_000 - (Date.parse(instantNow()) % 1_000))
}
