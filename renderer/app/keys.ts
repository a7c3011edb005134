import { useEffect } from 'react'
import { breakOut, resumeDrill } from './drill.ts'
import { lockSeat } from './lock.ts'
import { rescale } from './look.ts'
import { open, openIncident, openInstruction, openPlanStart } from './open-forms.ts'
import { go, incidentHere } from './place.ts'
import { printPage } from './print.ts'
import { onRail, type RoomLine } from './registry.ts'
import { useRoom } from './room-context.tsx'

/** The keys that work on every page while the seat is taken and unlocked. */
export function useFrameKeys(rooms: readonly RoomLine[], awake: boolean): void {
  const { scale } = useRoom().settings
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const act = actOf(event, { rooms, awake, scale })
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [rooms, awake, scale])
}

interface Circumstances {
  rooms: readonly RoomLine[]
  awake: boolean
  scale: number
}

function actOf(event: KeyboardEvent, { rooms, awake, scale }: Circumstances): (() => void) | undefined {
  if (event.altKey || event.metaKey) return undefined
  const sized = event.ctrlKey && pressedPage(event) === -1 ? scaleKeys[event.key] : undefined
  if (sized !== undefined) return () => rescale(sized, scale)
  if (!awake) return undefined
  if (!event.ctrlKey) return event.shiftKey ? undefined : plainKeys[event.key]
  const room = onRail(rooms)[pressedPage(event)]
  return room ? () => go(room.name) : controlKeys[event.key.toLowerCase()]
}

/** The keys of the pages in the order of the rail. */
const pageKeys = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `Ctrl+${digit}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((digit) => `Ctrl+Shift+${digit}`),
  'Ctrl+,',
]

/** The key of the page at a place of the rail: Ctrl+1 to Ctrl+9, then Ctrl+Shift+1 to Ctrl+Shift+0, then Ctrl+comma. */
export function pageKey(index: number): string {
  return pageKeys[index] ?? ''
}

/** With Shift the digit is another sign on every keyboard: the key itself tells. */
function pressedPage({ code, shiftKey }: KeyboardEvent): number {
  const sign = code === 'Comma' ? ',' : /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1]
  return pageKeys.indexOf(`Ctrl+${shiftKey ? 'Shift+' : ''}${sign}`)
}

const scaleKeys: Record<string, number> = { '+': 10, '=': 10, '-': -10, '0': 0 }

const plainKeys: Record<string, () => void> = {
  F2: () => open('quickLine'),
  F3: () => open('telephone'),
  F4: () => open('pasteWarning'),
  F5: () => openIncident(),
  F6: () => go('callouts'),
  F7: () => open('alarms'),
  F8: printPage,
  F9: () => go('handover'),
  F10: () => openPlanStart(incidentHere()),
  F12: () => openInstruction(incidentHere()),
  F11: () => void breakOut(),
}

const controlKeys: Record<string, () => void> = {
  f11: () => void resumeDrill(),
  k: () => open('finder'),
  l: () => void lockSeat(),
  u: () => open('seat'),
}
