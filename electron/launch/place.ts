import { homedir } from 'node:os'
import { join } from 'node:path'

/** The checkout's top folder. */
export const root = join(import.meta.dirname, '..', '..')

/** Everything that is built goes here; it can be deleted at any time. */
export const out = join(root, 'out')

/** Where runtimes are kept between checkouts; DUTY_RUNTIME_CACHE moves it. */
export const runtimeCache = process.env.DUTY_RUNTIME_CACHE ?? join(homedir(), '.cache', 'duty-console')

/** A file of an installed package. */
export function installed(...path: string[]): string {
  return join(root, 'node_modules', ...path)
}
