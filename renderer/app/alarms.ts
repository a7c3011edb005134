import type { Alarm } from '#shared/alarms/alarm.ts'
import { useQuery } from './call.ts'
import { useTranslated } from './dynamic-words.ts'
import { go } from './place.ts'
import { useWords } from './words.ts'

const everySeconds = 10

/** The alarms that ring now, red ones first. */
export function useAlarms(): readonly Alarm[] {
  return useQuery('alarms.ringing', {}, { every: everySeconds * 1000 }).value?.alarms ?? []
}

/** What an alarm says: its kind, and what it is about where that may be read. */
export function useAlarmWords(): (alarm: Alarm) => { kind: string; about: string } {
  const t = useWords('alarms')
  const say = useTranslated()
  return ({ kind, due, text, fields }) => {
    const ofDue = due === null ? null : say(`desk:texts.${due}`, fields)
    const ofTrouble =
      kind === 'trouble' && Object.keys(fields).length > 0 ? say('alarms:trouble.copy', fields) : null
    return { kind: t(`kinds.${kind}`), about: ofDue || ofTrouble || text }
  }
}

/** Goes where an alarm is settled. */
export function handle({ page }: Alarm): void {
  const [room = 'desk', ...rest] = page.split('/')
  go(room, rest.join('/'))
}
