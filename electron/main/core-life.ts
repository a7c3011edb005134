import { type CoreHearing, type CoreOrder, type CoreProcess, startCore } from './core-process.ts'

/** Milliseconds before the next start, by how many short lives came before. */
const pauses = [50, 100, 250, 500, 1000, 2000, 5000, 10_000]

/** A core that lived this many milliseconds was well. */
const longLife = 30_000

/** A core that is started again whenever it ends. */
export interface CoreLife extends CoreProcess {
  /** Ends it for good. */
  end: () => void
}

/** Starts a core, and another one each time it ends, after a pause that grows when they die young. */
export function keepAlive(order: CoreOrder, hearing: CoreHearing): CoreLife {
  let running: CoreProcess | null = null
  let over = false
  let shortLives = 0

  function start(): void {
    if (over) return
    const born = Date.now()
    const end = (code: number | null) => {
      running = null
      shortLives = Date.now() - born > longLife ? 0 : shortLives + 1
      hearing.end(code)
      setTimeout(start, pauses[Math.min(shortLives, pauses.length) - 1] ?? 0)
    }
    running = startCore(order, { ...hearing, end })
  }

  start()
  return {
    send: (message) => running?.send(message),
    kill: () => running?.kill(),
    end: () => {
      over = true
      running?.kill()
    },
  }
}
