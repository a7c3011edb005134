import { useEffect, useRef } from 'react'
import { flushDrafts } from './draft-store.ts'
import { forgetRoom } from './news.ts'
import { call } from './send.ts'

/** Hands over every unfinished text, then locks this seat; the page beneath stays as it is. */
export async function lockSeat(): Promise<void> {
  await flushDrafts()
  await call('people.lock', {})
  forgetRoom('people')
}

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Locks the seat when nobody has touched keyboard or mouse for so many minutes. */
export function useIdleLock(minutes: number, awake: boolean): void {
  const touched = useRef(performance.now())
  useEffect(() => {
    if (!awake) return
    const touch = () => {
      touched.current = performance.now()
    }
    const look = () => {
      if (performance.now() - touched.current >= minutes * 60_000) void lockSeat()
    }
    touch()
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
    const timer = setInterval(look, 5_000)
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touch)
    }
  }, [minutes, awake])
}
