import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import type { Duty } from '#shared/roster/facts.ts'
import { grouped } from '#shared/roster/span.ts'
import type { Handler, Work } from '../work.ts'
import { dutiesIn } from './duties.ts'
import { postsOf, whoIn } from './store.ts'

/** Who is on duty at an instant, past, present or to come. */
export const onDuty: Handler<'roster.onDuty'> = (work, { at }) => {
  const who = whoIn(work.db)
  const span = { from: at, to: new Date(Date.parse(at) + 1).toISOString() }
  const duties = whole(work, at).filter((duty) => !duty.shadow && duty.from < span.to && duty.to > span.from)
  const alike = grouped(duties, ({ post, from, to, ground }) => `${post} ${from} ${to} ${ground}`)
  const posts = [...alike.values()].map((group) => {
    const { post, from, to, ground } = group[0] as Duty
    const people = group.map(({ person }) => who(person))
    return { post, people, from, to, why: ground }
  })
  return { at, posts: posts.sort(byPlace(work)) }
}

/** Everybody's duties in a span of instants. */
export const duties: Handler<'roster.duties'> = (work, span) => told(work, dutiesIn(work, span))

/** One person's duties in some days of the wall clock. */
export const mine: Handler<'roster.mine'> = (work, { person, from, to }) => {
  const { zone } = work.room
  const span = { from: instantOf(from, '00:00', zone), to: instantOf(plusDays(to, 1), '00:00', zone) }
  return told(
    work,
    dutiesIn(work, span).filter((duty) => duty.person === person),
  )
}

/** Duties round an instant, with their whole spans. */
function whole(work: Work, at: string): Duty[] {
  const reach = 4 * 86_400_000
  const [from, to] = [-reach, reach].map((by) => new Date(Date.parse(at) + by).toISOString())
  return dutiesIn(work, { from: from as string, to: to as string })
}

function told(work: Work, found: readonly Duty[]): ValueOf<'roster.duties'> {
  const who = whoIn(work.db)
  return found.map(({ slot, post, person, from, to, ground, shadow }) => {
    const [date = from.slice(0, 10), template = '0', ordinal = '1'] = (slot ?? '').split('/').filter(Boolean)
    return {
      date,
      template: Number(template),
      ordinal: Number(ordinal),
      post,
      person: who(person),
      from,
      to,
      why: ground,
      shadow,
    }
  })
}

function byPlace(work: Work): (a: { post: string }, b: { post: string }) => number {
  const places = new Map(postsOf(work.db).map(({ code, place }) => [code, place]))
  return (a, b) => (places.get(a.post) ?? 99) - (places.get(b.post) ?? 99)
}
