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
    board,
    posts: wallPosts(work),
    people: new Map(people),
    changes: changes.filter(({ stranded }) => !stranded),
    orders: work.call('roster.orders', days),
    periods: work.call('calendar.periods', days),
    zone: work.room.zone,
  }
  return { board, table: wallTable(facts, paperWords(work)) }
}

function wallPosts(work: Work): WallPost[] {
  return work.call('roster.rules', {}).posts.map(({ code, crewPost }) => ({
    code,
    name: postName(work, code),
    leads: crewPost === 'leader' || code === 'leader',
    crew: crewPost !== null && crewPost !== 'standby',
  }))
}
