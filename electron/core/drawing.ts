import { createRequire } from 'node:module'
import type { HydroOption } from '#shared/waters/hydrograph.ts'
import { once } from './once.ts'

/** The drawing library is large and seldom needed: it is loaded when the first hydrograph is printed, not when the console starts. */
const library = once(() => {
  const file = import.meta.url.endsWith('.ts') ? './hydrograph-svg.ts' : './hydrograph-svg.js'
  return createRequire(import.meta.url)(file) as typeof import('./hydrograph-svg.ts')
})

/** Draws an option as SVG of so many pixels; needs no window. */
export function drawn(option: HydroOption, size: { width: number; height: number }): string {
  return library().drawn(option, size)
}
