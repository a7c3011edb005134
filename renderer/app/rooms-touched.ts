/** Which room answers an operation: some prefixes live in another room's folder. */
export function roomOf(operation: string): string {
  const prefix = operation.slice(0, operation.indexOf('.'))
  return homes[prefix] ?? prefix
}

/** True when a page that asked `operation` must ask again after the rooms of a piece of news changed. */
export function touches(rooms: readonly string[], operation: string): boolean {
  return (
    rooms.includes(roomOf(operation)) ||
    rooms.includes(operation.slice(0, operation.indexOf('.'))) ||
    (readFrom[roomOf(operation)]?.some((room) => rooms.includes(room)) ?? false) ||
    gathers(operation)
  )
}

const homes: Record<string, string> = {
  shift: 'handover',
  room: 'settings',
  change: 'roster',
  leave: 'roster',
}

/** Rooms whose answers rest on what other rooms keep: who is on duty rests on people, days, presence, sheets taken in and papers printed; a call-out rests on the book and on its warning, a suggested response on warnings and waters; an incident on its log, reports, runs and instructions, its reports on the incident and on who was on duty; a card on its runs, a run on the book. */
const readFrom: Record<string, readonly string[]> = {
  roster: ['people', 'calendar', 'handover', 'settings', 'imports', 'paper'],
  calendar: ['imports'],
  contacts: ['imports'],
  callouts: ['contacts', 'warnings'],
  responses: ['warnings', 'waters'],
  imports: ['people', 'roster'],
  incidents: ['log', 'reports', 'runs', 'followups', 'warnings'],
  reports: ['incidents', 'handover'],
  hazards: ['contacts', 'imports'],
  plans: ['runs'],
  runs: ['plans', 'contacts'],
  followups: ['calendar', 'roster', 'settings'],
}

/** Operations that gather what other rooms keep are asked again after every change. */
function gathers(operation: string): boolean {
  return /^(desk|alarms|handover|shift|audit)\./.test(operation)
}
