import dutyPosts from '#resources/rules/duty-posts.json' with { type: 'json' }
import { dayKinds } from '#shared/calendar/calendar-day.ts'
import type { Ledger } from './db/ledger.ts'
import './roster/rows.ts'
import { wordsIn } from './words.ts'

/** Writes the posts every room begins with, and a shift template for each, holding from a duty day on. */
export function furnishRoster(ledger: Ledger, from: string, language: 'zh-CN' | 'en'): void {
  const words = wordsIn(language)
  dutyPosts.posts.forEach(({ code, roles, crewPost, hours, needed }, place) => {
    ledger.insert('duty_post', {
      code,
      name: '',
      roles: JSON.stringify(roles),
      crew_post: crewPost as 'leader' | null,
      call_in_minutes: null,
      place,
      active: 1,
    })
    ledger.insert('duty_template', {
      post: code,
      name: words(`notices:post.${code}`),
      hours_by: hours as 'dutyDay' | 'shift',
      start: null,
      minutes: null,
      day_kinds: JSON.stringify(dayKinds),
      period: null,
      needed,
      effective_from: from,
      effective_to: null,
      active: 1,
    })
  })
}
