import { mayBeSeen } from '#shared/alarms/ringing.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import { actor, type Handler } from '../work.ts'
import { ringingNow } from './standing.ts'

/** Puts alarms to rest under the name of whoever sits here: amber ones for good, red ones for minutes. */
export const answerAlarms: Handler<'alarms.answer'> = (work, { keys, act, minutes }) => {
  const meant = ringingNow(work).alarms.filter(({ key }) => keys.includes(key))
  if (meant.length === 0) refuse('alarms.notRinging')
  if (act === 'seen' && !meant.every(mayBeSeen)) refuse('alarms.onlySilence')
  const until = act === 'silenced' ? plusMinutes(work.now, minutes) : null
  for (const { key } of meant)
    work.ledger.insert('alarm_answer', { key, act, until_at: until, at: work.now, person: actor(work).id })
  if (act === 'silenced')
    work.call('log.notice', {
      notice: 'alarms.silenced',
      fields: { name: actor(work).name, minutes, count: meant.length },
    })
  return { answered: meant.length, until }
}
