import type { Handler } from '../work.ts'

/** Printed rosters that no longer say what the board says. */
export const outdated: Handler<'roster.outdated'> = () => []
