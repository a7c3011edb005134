import { plusDays } from '#shared/base/zone.ts'
import type { DayKind } from '#shared/calendar/calendar-day.ts'
import { isWeekend } from '#shared/calendar/weekday.ts'
import type { WallRosterData } from '#shared/paper/wall-roster.ts'
import { type WallFacts, type WallPost, wallTable } from '#shared/paper/wall-table.ts'
import type { PaperWords } from '#shared/paper/words.ts'
import type { Board, BoardDay, BoardSlot } from '#shared/roster/board.ts'

const zone = 'Asia/Shanghai'

/** The wall roster of December 2026 as the sample sheet has it: leader with mobile, lead, officer, day by day. */
const sample: readonly (readonly [leader: string, lead: string, officer: string])[] = [
  ['梁国栋', '傅振华', '曾月娥'],
  ['唐晓明', '谢永刚', '陈月娥'],
  ['陈凯旋', '吕伟东', '许博文'],
  ['赵天宇', '萧浩然', '谢德胜'],
  ['曾晓明', '孙学军', '沈德胜'],
  ['袁伟东', '曹俊杰', '马东升'],
  ['张文博', '黄金凤', '徐俊杰'],
  ['于玉兰', '曹玉兰', '陈新宇'],
  ['陈学军', '梁俊杰', '彭少军'],
  ['杨新宇', '萧丽华', '郭爱华'],
  ['于晓明', '刘德胜', '董思远'],
  ['沈春梅', '郑志强', '郑雪梅'],
  ['高浩然', '黄少军', '朱思远'],
  ['刘月娥', '林长江', '曹文博'],
  ['曾长江', '曾月娥', '冯国栋'],
  ['刘红霞', '陈月娥', '黄月娥'],
  ['张新宇', '曾月娥', '傅振华'],
  ['周思远', '许博文', '谢永刚'],
  ['梁国栋', '谢德胜', '吕伟东'],
  ['唐晓明', '沈德胜', '萧浩然'],
  ['陈凯旋', '马东升', '孙学军'],
  ['赵天宇', '徐俊杰', '曹俊杰'],
  ['曾晓明', '陈新宇', '黄金凤'],
  ['袁伟东', '彭少军', '曹玉兰'],
  ['张文博', '郭爱华', '梁俊杰'],
  ['于玉兰', '董思远', '萧丽华'],
  ['陈学军', '郑雪梅', '刘德胜'],
  ['杨新宇', '朱思远', '郑志强'],
  ['于晓明', '曹文博', '黄少军'],
  ['沈春梅', '冯国栋', '林长江'],
  ['高浩然', '黄月娥', '曾月娥'],
]
const offices = ['县长', '常务副县长', '副县长', '县委常委', '县政府党组成员', '二级调研员']

/** Names of the posts every room has, as the notices have them. */
export const posts: WallPost[] = [
  { code: 'leader', name: '带班领导', leads: true, crew: true },
  { code: 'lead', name: '主班', leads: false, crew: true },
  { code: 'officer', name: '副班', leads: false, crew: true },
  { code: 'standby', name: '备班', leads: false, crew: true },
  { code: 'driver', name: '司机', leads: false, crew: false },
]

/** What is different from a plain month: its days, who is on a duty, the hours of change, remarks. */
export interface MonthWanted {
  month?: string
  days?: number
  posts?: readonly WallPost[]
  /** Names on a post on a day, from 0. */
  crew?: (post: string, day: number) => string[]
  changes?: readonly string[]
  kind?: (date: string) => { kind: DayKind; name?: string }
  notes?: (day: number) => string[]
}

/** Facts of a month: everybody on whole duty days from 08:30, or by the changes wanted. */
export function wallFacts(wanted: MonthWanted = {}): WallFacts {
  const month = wanted.month ?? '2026-12-01'
  const used = wanted.posts ?? posts.slice(0, 3)
  const ids = new Map<string, number>()
  const idOf = (name: string) => {
    if (!ids.has(name)) ids.set(name, ids.size + 1)
    return ids.get(name) as number
  }
  const days = Array.from({ length: wanted.days ?? 31 }, (_, day): BoardDay => {
    const date = plusDays(month, day)
    const plain = { kind: isWeekend(date) ? ('weekend' as const) : ('workday' as const) }
    return {
      day: { date, source: 'weekday', announced: true, ...(wanted.kind?.(date) ?? plain) },
      periods: [],
      notes: (wanted.notes?.(day) ?? []).map((text) => ({ post: 'leader', text, at: '', by: '' })),
      slots: used.flatMap(({ code }, place) =>
        slotsOf(date, { code, place, changes: wanted.changes ?? ['00:30'] }, (ordinal) =>
          (wanted.crew?.(code, day + ordinal - 1) ?? sampleCrew(code, day + ordinal - 1)).map((name) => ({
            id: idOf(name),
            name,
          })),
        ),
      ),
    }
  })
  const board: Board = { days, version: 37 }
  const people = new Map(
    [...ids.values()].map((id) => {
      const office = offices[id % offices.length] as string
      return [id, { office, telephone: `138000${String(id).padStart(5, '0')}` }] as const
    }),
  )
  return { board, posts: used, people, changes: [], orders: [], periods: [], zone }
}

/** A month's roster for the wall. */
export function wallRoster(
  words: PaperWords,
  wanted: MonthWanted = {},
  change: Partial<WallRosterData> = {},
): WallRosterData {
  return {
    month: wanted.month ?? '2026-12-01',
    table: wallTable(wallFacts(wanted), words),
    dutyTelephone: '0550-6600001',
    edition: { number: 37, at: '2026-11-27T02:12:00.000Z' },
    announced: true,
    ...change,
  }
}

function sampleCrew(post: string, day: number): string[] {
  const line = sample[day % sample.length] as (typeof sample)[number]
  const place = ['leader', 'lead', 'officer'].indexOf(post)
  const name =
    line[place] ?? (sample[(day + 9) % sample.length] as (typeof sample)[number])[post === 'driver' ? 2 : 1]
  return [name as string]
}

/** Times of change are UTC. */
function slotsOf(
  date: string,
  { code, place, changes }: { code: string; place: number; changes: readonly string[] },
  crew: (ordinal: number) => { id: number; name: string }[],
): BoardSlot[] {
  const starts = [
    ...changes.map((time) => `${date}T${time}:00.000Z`),
    `${plusDays(date, 1)}T${changes[0]}:00.000Z`,
  ]
  return changes.map((_, index) => {
    const [from, to] = [starts[index] as string, starts[index + 1] as string]
    return {
      date,
      template: place + 1,
      ordinal: index + 1,
      post: code,
      from,
      to,
      needed: 1,
      entered: [],
      on: crew(index + 1).map(({ id, name }) => ({
        id,
        name,
        from,
        to,
        why: 'plan' as const,
        shadow: false,
      })),
      state: 'open' as const,
    }
  })
}
