import { call } from './call.ts'
import { pageKey } from './keys.ts'
import { lockSeat } from './lock.ts'
import { switchLight } from './look.ts'
import { open, openFollowup, openIncident, openInstruction, openPlanStart } from './open-forms.ts'
import { go, incidentHere } from './place.ts'
import { printPage } from './print.ts'
import { useRooms } from './registry.ts'
import { useWords } from './words.ts'

/** Something the finder can lead to. */
export interface Found {
  key: string
  kind: 'page' | 'act' | 'person' | 'contact' | 'entry' | 'shift' | 'incident'
  title: string
  detail: string
  keys?: string
  act(): void
}

/** Pages and acts that the frame itself knows. */
export function useActs(): Found[] {
  const t = useWords('app')
  const alarms = useWords('alarms')
  const pages = useRooms().map(
    ({ name }, index): Found => ({
      key: name,
      kind: 'page',
      title: t(`rooms.${name}`),
      detail: '',
      keys: pageKey(index),
      act: () => go(name),
    }),
  )
  const act = (title: string, keys: string | undefined, run: () => void): Found => ({
    key: title,
    kind: 'act',
    title,
    detail: '',
    ...(keys === undefined ? {} : { keys }),
    act: run,
  })
  return [
    ...pages,
    act(t('keys.quickLine'), 'F2', () => open('quickLine')),
    act(t('keys.telephone'), 'F3', () => open('telephone')),
    act(t('keys.pasteWarning'), 'F4', () => open('pasteWarning')),
    act(t('keys.incident'), 'F5', () => openIncident()),
    act(t('keys.startPlan'), 'F10', () => openPlanStart(incidentHere())),
    act(t('keys.instruction'), 'F12', () => openInstruction(incidentHere())),
    act(t('keys.assign'), undefined, () => openFollowup()),
    act(t('keys.callouts'), 'F6', () => go('callouts')),
    act(alarms('band.all'), 'F7', () => open('alarms')),
    act(alarms('test.do'), undefined, () => open('alarmTest')),
    act(alarms('wall.open'), undefined, () => void call('desk.showWall', { open: true })),
    act(alarms('wall.close'), undefined, () => void call('desk.showWall', { open: false })),
    act(t('keys.print'), 'F8', printPage),
    act(t('seat.lock'), 'Ctrl+L', () => void lockSeat()),
    act(t('seat.change'), 'Ctrl+U', () => open('seat')),
    act(t('seat.light'), undefined, switchLight),
  ]
}
