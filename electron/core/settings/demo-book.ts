import { z } from 'zod'
import county from '#resources/demo/county.json' with { type: 'json' }
import enCounty from '#resources/demo/en/county.json' with { type: 'json' }
import enLines from '#resources/demo/en/lines.json' with { type: 'json' }
import enMatters from '#resources/demo/en/matters.json' with { type: 'json' }
import enPeople from '#resources/demo/en/people.json' with { type: 'json' }
import enRoom from '#resources/demo/en/room.json' with { type: 'json' }
import matters from '#resources/demo/matters.json' with { type: 'json' }
import plot from '#resources/demo/plot.json' with { type: 'json' }
import zhCounty from '#resources/demo/zh-CN/county.json' with { type: 'json' }
import zhLines from '#resources/demo/zh-CN/lines.json' with { type: 'json' }
import zhMatters from '#resources/demo/zh-CN/matters.json' with { type: 'json' }
import zhPeople from '#resources/demo/zh-CN/people.json' with { type: 'json' }
import zhRoom from '#resources/demo/zh-CN/room.json' with { type: 'json' }
import { TimeOfDay } from '#shared/base/day.ts'
import { posts } from '#shared/handover/shift.ts'
import { NewEntry } from '#shared/log/entry.ts'
import { PersonFacts } from '#shared/people/person.ts'
import type { Language } from '../words.ts'
import { CountyPlot, CountyWords } from './demo-county-book.ts'
import { MattersPlot, MattersWords } from './demo-matters-book.ts'
import { RosterPlot, RosterWords } from './demo-roster-book.ts'

/** The PIN of everybody in the demo; the demo's first line says so. */
export const demoPin = '1234'

const By = z.enum(['lead', 'officer', 'leader'])
const Moment = z.tuple([z.int(), TimeOfDay])
const follows = ['add', 'settle', 'correct', 'closeNote', 'attach'] as const
const rare = ['write', 'note', 'fault', 'takeOver', 'reopen', 'closeAgain'] as const

/** One thing that happens: on a day of the demo (0 is its first shift) at a time of that duty day, or minutes before now. */
export const Scene = z.object({
  day: z.int(),
  at: TimeOfDay.optional(),
  ago: z.int().optional(),
  by: By,
  do: z.enum([...follows, ...rare]),
  key: z.string(),
  /** Where the words stand, when not under the key. */
  words: z.string().optional(),
  of: z.string().default(''),
  kind: z.string().default('other'),
  lag: z.int().default(0),
  happened: Moment.optional(),
  follow: z.boolean().default(false),
  due: Moment.optional(),
  dueIn: z.int().optional(),
  links: z.array(z.string()).default([]),
  into: z.int().nullable().default(null),
  item: z.int().default(0),
  shift: z.int().default(0),
  name: z.string().default(''),
})

/** One thing that happens. */
export type Scene = z.output<typeof Scene>

const { party, handling, telephone } = NewEntry.shape

const Book = z.object({
  language: z.enum(['zh-CN', 'en']),
  county: CountyPlot,
  told: CountyWords,
  matters: MattersPlot,
  said: MattersWords,
  scenes: z.array(Scene),
  routine: z.array(
    Scene.pick({ by: true, kind: true, lag: true }).extend({
      slot: z.string(),
      at: TimeOfDay,
      variants: z.int(),
    }),
  ),
  rotation: z.record(z.enum(posts), z.array(z.object({ from: z.int(), people: z.array(z.int()) }))),
  roster: RosterPlot,
  people: z.array(PersonFacts),
  lines: z.record(
    z.string(),
    z.object({ text: z.string(), reason: z.string().default(''), party, handling, telephone }),
  ),
  room: z.object({
    name: z.string(),
    unit: z.string(),
    dutyTelephone: z.string(),
    leaderHere: z.string(),
    lunch: z.string(),
    backFromLunch: z.string(),
    standbyReachable: z.string(),
    summaries: z.array(z.string()),
    reviews: z.array(z.string()),
    roster: RosterWords,
  }),
})

/** The demo as written: what happens when, in whose words. */
export type Book = z.output<typeof Book>

const told = {
  'zh-CN': { lines: zhLines, people: zhPeople, room: zhRoom, told: zhCounty, said: zhMatters },
  en: { lines: enLines, people: enPeople, room: enRoom, told: enCounty, said: enMatters },
}

/** The demo in one language. */
export function bookIn(language: Language): Book {
  return Book.parse({ ...plot, language, county, matters, ...told[language] })
}

/** One of a list that is gone through again and again. */
export function turn<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}
