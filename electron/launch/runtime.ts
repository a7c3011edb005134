import { existsSync } from 'node:fs'
import { developmentRuntime, developmentRuntimeFits } from './development-runtime.ts'
import { fetchOfficialRuntime, officialRuntime } from './official-runtime.ts'
import { giveUp } from './say.ts'

/** An Electron that can run the console from source. */
export interface Runtime {
  /** The executable. */
  electron: string
  kind: 'official' | 'development'
}

/** Finds or fetches an Electron to run from source: the official release, else the development runtime. */
export async function runtime(): Promise<Runtime> {
  const given = process.env.DUTY_ELECTRON
  if (given && existsSync(given)) return { electron: given, kind: kindGiven() }
  const present = officialRuntime()
  if (present) return { electron: present, kind: 'official' }
  const fetched = await fetchOfficialRuntime()
  if (fetched) return { electron: fetched, kind: 'official' }
  if (developmentRuntimeFits()) return { electron: await developmentRuntime(), kind: 'development' }
  return giveUp(
    'Electron could not be fetched. Name a mirror in ELECTRON_MIRROR, or put its files into node_modules/electron/dist.',
  )
}

/** What a runtime needs to hear of the others: where Electron is, and which Node may run the core. */
export function runtimeEnv(found: Runtime): NodeJS.ProcessEnv {
  return { DUTY_ELECTRON: found.electron, DUTY_RUNTIME: found.kind, DUTY_NODE: process.execPath }
}

function kindGiven(): Runtime['kind'] {
  return process.env.DUTY_RUNTIME === 'development' ? 'development' : 'official'
}
