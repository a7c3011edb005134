import { canonicalJson } from '#shared/base/canonical-json.ts'
import type { MemberFacts } from '#shared/roster/member.ts'
import type { Remark } from './contract.ts'
import { remark } from './draft.ts'
import { personRemark } from './remark.grammar.ts'

/** What the roster is to know of a person, beyond what it knows already. */
export type MemberMake = Partial<Omit<MemberFacts, 'person'>>

/** What a row says to the roster: a driver's posts, nights forbidden by law, a remark kept as it stands. */
export function memberMake(
  { posts, said }: { posts: readonly string[]; said: string },
  today: string,
): { make: MemberMake | null; remarks: Remark[] } {
  const make: MemberMake = posts.includes('driver') ? { posts: [...posts] } : {}
  const remarks = said === '' ? [] : [remarkOn(said, today, make)]
  return { make: Object.keys(make).length > 0 ? make : null, remarks }
}

/** What of it the roster does not know yet; nights forbidden up to the same day are known, whenever that was said. */
export function newOf(make: MemberMake | null, known: MemberFacts): MemberMake | null {
  if (make === null) return null
  const sameNights = make.noNightUntil === known.noNightUntil && make.noNightWhy === known.noNightWhy
  const { noNightFrom, ...rest } = make
  const wanted = sameNights || noNightFrom === undefined ? rest : make
  const text = (facts: MemberMake) =>
    canonicalJson(
      Object.fromEntries(Object.keys(wanted).map((key) => [key, facts[key as keyof MemberMake] ?? null])),
    )
  return text(wanted) === text(known) ? null : wanted
}

function remarkOn(said: string, today: string, make: MemberMake): Remark {
  const text = said.slice(0, 400)
  make.note = text
  const found = personRemark(said)
  if (found.says === 'byHand') return remark('warning', 'remarkByHand', { text })
  if (found.says === 'kept') return remark('note', 'remarkKept', { text })
  if (found.until < today) return remark('note', 'noNightOver', { text, until: found.until })
  Object.assign(make, { noNightFrom: today, noNightUntil: found.until, noNightWhy: found.why })
  return remark('note', found.why === 'nursing' ? 'noNightNursing' : 'noNightPregnancy', {
    text,
    until: found.until,
  })
}
