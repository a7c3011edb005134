import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { type WallPost, type WallTable, wallTable } from '#shared/paper/wall-table.ts'
import type { Board } from '#shared/roster/board.ts'
import { paperWords } from './paper-words.ts'
import { postName } from './post-name.ts'
import type { Work } from './work.ts'

/** A span of the roster as a table, and the board it was made of: what paper, workbook and wall show is one and the same. */
export function wallTableOf(
  work: Work,
  days: { from: string; to: string },
): { board: Board; table: WallTable } {
  const board = work.call('roster.board', days)
  const people = work
    .call('people.list', { withInactive: true })
    .map(({ id, post, telephones }) => [id, { office: post, telephone: telephones[0] ?? '' }] as const)
  const changes = work.call('change.list', { ...days, states: ['approved'] })
  const facts = {
    board: inOwnWords(work, board),
    posts: wallPosts(work),
    people: new Map(people),
    changes: changes.filter(({ stranded }) => !stranded),
    orders: work.call('roster.orders', days),
    periods: work.call('calendar.periods', days),
    zone: work.room.zone,
  }
  return { board, table: wallTable(facts, paperWords(work)) }
}

/** A board with its holidays named in the room's language, where the language has a word for them. */
function inOwnWords(work: Work, board: Board): Board {
  return { ...board, days: board.days.map((one) => ({ ...one, day: dayNamed(work, one.day) })) }
}

function dayNamed(work: Work, day: CalendarDay): CalendarDay {
  if (!day.name) return day
  const key = `calendar:holidays.${day.name}`
  const said = work.words(key)
  return said === key || said === key.slice('calendar:'.length) ? day : { ...day, name: said }
}

function wallPosts(work: Work): WallPost[] {
  return work.call('roster.rules', {}).posts.map(({ code, crewPost }) => ({
    code,
    name: postName(work, code),
    leads: crewPost === 'leader' || code === 'leader',
    crew: crewPost !== null && crewPost !== 'standby',
  }))
}
