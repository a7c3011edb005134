import { wordsIn } from '#core/words.ts'
import type { Board } from '#shared/roster/board.ts'
import { crew, type TestPerson } from './people.ts'
import type { RosterLife } from './roster-life.ts'
import { others } from './roster-room.ts'

const words = wordsIn('zh-CN')
const everybody: readonly TestPerson[] = [...Object.values(crew), ...Object.values(others)]

/** Where the calendar file of some duty days differs from their board: the same people at the same posts for the same hours, no more, no less. */
export async function calendarDifferences(life: RosterLife, board: Board): Promise<string[]> {
  const [from, to] = [board.days.at(0)?.day.date ?? '', board.days.at(-1)?.day.date ?? '']
  const { base64 } = await life.get('roster.exportIcs', { from, to })
  const lines = Buffer.from(base64, 'base64').toString().replaceAll('\r\n ', '').split('\r\n')
  const value = (event: string, name: string) => event.match(new RegExp(`\n${name}:(.*)`))?.[1] ?? ''
  const told = lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => `${value(event, 'DTSTART')} ${value(event, 'DTEND')} ${value(event, 'SUMMARY')}`)
  const shown = board.days.flatMap(({ slots }) =>
    slots.flatMap(({ post, on }) =>
      on.map((one) => {
        const fields = { post: words(`notices:post.${post}`), name: one.name }
        return `${utc(one.from)} ${utc(one.to)} ${words(one.shadow ? 'paper:export.learning' : 'paper:export.duty', fields)}`
      }),
    ),
  )
  return unlike('calendar file and board', told, shown)
}

/** Where the sheet on the wall of a month differs from the board, for the days of the board that lie in it. */
export async function wallDifferences(life: RosterLife, board: Board): Promise<string[]> {
  const month = life.today().slice(0, 7)
  const { html } = await life.get('paper.preview', {
    sheet: 'wallRoster',
    of: Number(month.replace('-', '')),
  })
  const rows = html.split('<div class="row row-').slice(1).map(cellsOf)
  const heads = rows.find(([first]) => first === words('paper:wall.date')) ?? []
  return board.days
    .filter(({ day }) => day.date.startsWith(month))
    .flatMap(({ day, slots }) => {
      const shown = `${Number(day.date.slice(5, 7))}月${Number(day.date.slice(8))}日`
      const row = rows.find(([first]) => first === shown)
      if (!row) return [`no row of ${day.date} on the wall`]
      return slots.flatMap(({ post, on }) => {
        const column = heads.indexOf(words(`notices:post.${post}`))
        if (column < 0) return on.length > 0 ? [`no column of ${post} on the wall`] : []
        return unlike(
          `wall and board of ${post} on ${day.date}`,
          namesIn(row[column] ?? ''),
          on.map(({ name }) => name),
        )
      })
    })
}

function cellsOf(row: string): string[] {
  return row
    .split('<div class="cell')
    .slice(1)
    .map((cell) => cell.replace(/^[^>]*>/, '').replaceAll(/<[^>]*>/g, ''))
}

/** Whoever of the room is named in a cell; a long cell may break a name over two lines. */
function namesIn(cell: string): string[] {
  return everybody.map(({ name }) => name).filter((name) => cell.includes(name))
}

function utc(at: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function unlike(what: string, one: readonly string[], other: readonly string[]): string[] {
  const [a, b] = [one, other].map((list) => [...new Set(list)].sort().join(' | '))
  return a === b ? [] : [`${what}: ${a} <> ${b}`]
}
