import { plusDays } from '#shared/base/zone.ts'
import type { Choices } from '#shared/imports/contract.ts'
import { layoutOf } from '#shared/imports/layout.ts'
import { draftLeave } from '#shared/imports/leave-draft.ts'
import { draftPeople } from '#shared/imports/people-draft.ts'
import { monthMeant, rosterDates } from '#shared/imports/roster-days.ts'
import { draftRoster } from '#shared/imports/roster-draft.ts'
import { knownPeople } from '#shared/imports/who.ts'
import type { Person } from '#shared/people/person.ts'
import { DutyPost } from '#shared/roster/post.ts'

const zone = 'Asia/Shanghai'
const rules = [{ effectiveFrom: '2000-01-01', changes: ['08:00'] }]
const today = '2026-11-22'

function person(id: number, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    post: '科员',
    unit: '应急局',
    telephones: [`1380000000${id}`],
    roles: ['officer'],
    alternate: null,
    active: true,
    hasPin: false,
    ...more,
  }
}

const people = [
  person(1, '张三'),
  person(2, '李四', { unit: '水利局', roles: ['lead', 'administrator'] }),
  person(3, '李四', { unit: '气象局' }),
  person(4, '王五', { active: false }),
]
const known = knownPeople(people)
const posts = ['leader', 'lead', 'officer'].map((code, place) =>
  DutyPost.parse({ code, roles: [code], crewPost: null, place }),
)

/** The drafts of a sheet in a room of four people, two of one name and one removed, on 2026-11-22. */
export function drafts(kind: 'people' | 'leave' | 'roster', cells: string[][], answers: Choices = {}) {
  const layout = layoutOf(kind, cells, posts)
  if (kind === 'people') return draftPeople(layout, { known, members: new Map(), today }, answers)
  if (kind === 'leave')
    return draftLeave(layout, { known, absences: new Map(), year: null, today, zone, rules }, answers)
  const meant = monthMeant('', layout)
  const dates = rosterDates(layout, meant, today)
  const days = new Map(
    Array.from({ length: 60 }, (_, number) => plusDays('2026-11-20', number)).map((date) => [
      date,
      {
        day: { date, kind: 'workday' as const, name: null, source: 'test', announced: true } as never,
        periods: [],
        notes: [],
        slots: posts.map(({ code }, place) => ({
          date,
          template: place + 1,
          ordinal: 1,
          post: code,
          from: `${date}T00:00:00.000Z`,
          to: `${plusDays(date, 1)}T00:00:00.000Z`,
          needed: 1,
          entered: [],
          on: [],
          state: 'open' as const,
        })),
      },
    ]),
  )
  const facts = {
    known,
    posts,
    members: new Map(),
    days,
    absences: [],
    dates,
    meant,
    changesOn: () => ['08:00'],
  }
  return draftRoster(layout, facts, answers)
}
