import { cell } from './cell.ts'

/** Whether the back office answers. */
export const coreState = cell<'ready' | 'lost'>('ready')

/** Resolves when the core is there again, or after half a minute of waiting. */
export function whenCoreIsBack(): Promise<void> {
  return new Promise((resolve) => {
    const stop = coreState.watch(() => coreState.read() === 'ready' && done())
    const timer = setTimeout(done, coreState.read() === 'ready' ? 1_000 : 30_000)
    function done() {
      clearTimeout(timer)
      stop()
      resolve()
    }
  })
}
