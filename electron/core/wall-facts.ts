import type { Board } from '#shared/roster/board.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { type WallPost, type WallTable, wallTable } from '#shared/paper/wall-table.ts'
import { paperWords } from './paper-words.ts'
import type { Work } from './work.ts'

/** The posts every room has, which the words name. */
const everyRoom = ['leader', 'lead', 'officer', 'standby', 'driver']

/** A span of the roster as a table, and the board it was made of: what paper, workbook and wall show is one and the same. */
export function wallTableOf(work: Work, days: { from: string; to: string }): { board: Board; table: WallTable } {
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

/** What every post of the room is called in its language, by code. */
export function postNames(work: Work): Map<string, string> {
  return new Map(wallPosts(work).map(({ code, name }) => [code, name]))
}

function wallPosts(work: Work): WallPost[] {
  return work.call('roster.rules', {}).posts.map((post) => ({
    code: post.code,
    name: nameOf(work, post),
    leads: post.crewPost === 'leader' || post.code === 'leader',
    crew: post.crewPost !== null && post.crewPost !== 'standby',
  }))
}

function nameOf(work: Work, { code, name }: DutyPost): string {
  if (name !== '') return name
  return everyRoom.includes(code) ? work.words(`notices:post.${code}`) : code
}
