import { build } from './build.ts'
import { display } from './display.ts'
import { type Runtime, runtime, runtimeEnv } from './runtime.ts'

/** All that is needed to run an Electron app: `env` for whoever runs it, `close` when done. */
export interface Readiness extends Runtime {
  env: NodeJS.ProcessEnv
  close: () => void
}

/** Finds an Electron and a screen. */
export async function findElectron(): Promise<Readiness> {
  const found = await runtime()
  const screen = await display(found.electron)
  return { ...found, env: { ...runtimeEnv(found), ...screen.env }, close: screen.close }
}

/** Builds what is stale of the console, and finds an Electron and a screen for it. */
export async function makeReady(): Promise<Readiness> {
  const [found] = await Promise.all([findElectron(), build()])
  return found
}
