import type { DayKind } from '#shared/calendar/calendar-day.ts'
import type { PeriodKind } from '#shared/calendar/key-period.ts'
import type { Role } from '#shared/people/rights.ts'
import type { Opening } from '#shared/roster/contract.ts'
import type { MemberFacts } from '#shared/roster/member.ts'
import type { DutyPost, Hours, Rotation, Template } from '#shared/roster/post.ts'
import { RosterRules } from '#shared/roster/rules.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { PairRow, WishRow } from './rows.ts'

/** The room's posts in their order, those no longer used among them. */
export function postsOf(db: Reader): DutyPost[] {
  return db
    .kept<Stored<'duty_post'>>('duty_post', 'SELECT * FROM duty_post ORDER BY place, id')
    .map(({ code, name, roles, crew_post, call_in_minutes, place, active }) => ({
      code,
      name,
      roles: JSON.parse(roles) as Role[],
      crewPost: crew_post,
      callInMinutes: call_in_minutes,
      place,
      active: active === 1,
    }))
}

/** The room's shift templates, dropped ones left out. */
export function templatesOf(db: Reader): Template[] {
  return db
    .kept<Stored<'duty_template'>>(
      'duty_template',
      'SELECT * FROM duty_template WHERE active = 1 ORDER BY id',
    )
    .map((row) => ({
      id: row.id,
      post: row.post,
      name: row.name,
      hours: hoursFrom(row),
      dayKinds: JSON.parse(row.day_kinds) as DayKind[],
      period: row.period as PeriodKind | null,
      needed: row.needed,
      effectiveFrom: row.effective_from,
      effectiveTo: row.effective_to,
    }))
}

/** The room's rotations. */
export function rotationsOf(db: Reader): Rotation[] {
  return db
    .kept<Stored<'rotation'>>('rotation', 'SELECT * FROM rotation WHERE active = 1 ORDER BY id')
    .map((row) => ({
      id: row.id,
      template: row.template,
      turn: row.turn,
      people: JSON.parse(row.people) as number[][],
      effectiveFrom: row.effective_from,
      effectiveTo: row.effective_to,
      startWith: row.start_with,
    }))
}

/** What the roster knows of people, of whom something was said. */
export function membersOf(db: Reader): MemberFacts[] {
  return db
    .kept<Stored<'duty_member'>>('duty_member', 'SELECT * FROM duty_member ORDER BY person')
    .map((row) => ({
      person: row.person,
      posts: row.posts === null ? null : (JSON.parse(row.posts) as string[]),
      joinsOn: row.joins_on,
      leavesOn: row.leaves_on,
      shadowUntil: row.shadow_until,
      noNightFrom: row.no_night_from,
      noNightUntil: row.no_night_until,
      noNightWhy: row.no_night_why as MemberFacts['noNightWhy'],
      share: row.share,
      fallback: row.fallback,
      note: row.note,
    }))
}

/** Pairs who must not be on duty, or away, together. */
export function pairsOf(db: Reader): (Omit<PairRow, 'active'> & { id: number })[] {
  return db
    .kept<Stored<'duty_pair'>>('duty_pair', 'SELECT * FROM duty_pair WHERE active = 1 ORDER BY id')
    .map(({ id, first, second, rule, why }) => ({ id, first, second, rule, why }))
}

/** Wishes that stand. */
export function wishesOf(db: Reader): (Omit<WishRow, 'active'> & { id: number })[] {
  return db
    .kept<Stored<'duty_wish'>>('duty_wish', 'SELECT * FROM duty_wish WHERE active = 1 ORDER BY date, id')
    .map(({ id, person, date, wants, note }) => ({ id, person, date, wants, note }))
}

/** What people were owed from before the console counted, by person. */
export function openingsOf(db: Reader): Opening[] {
  return db
    .kept<Stored<'fairness_opening'>>(
      'fairness_opening',
      'SELECT * FROM fairness_opening ORDER BY person, id',
    )
    .map(({ person, category, hundredths, as_of, note }) => ({
      person,
      category,
      owed: hundredths / 100,
      asOf: as_of,
      note,
    }))
}

/** The room's rules for rosters: its own values over the defaults. */
export function rosterRulesOf(db: Reader): RosterRules {
  const rows = db.kept<Stored<'roster_rule'>>('roster_rule', 'SELECT * FROM roster_rule')
  return RosterRules.parse(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)])))
}

/** Up to when the past is written down; null before the first time. */
export function settledUntil(db: Reader): { id: number; until: string } | null {
  const [row] = db.kept<Stored<'roster_settled'>>('roster_settled', 'SELECT * FROM roster_settled')
  return row ? { id: row.id, until: row.until_at } : null
}

/** Names of everybody the room ever had, by number. */
export function namesOf(db: Reader): Map<number, string> {
  return new Map(
    db
      .kept<{ id: number; name: string }>('person', 'SELECT id, name FROM person')
      .map(({ id, name }) => [id, name]),
  )
}

/** Tells people by number and name. */
export function whoIn(db: Reader): (id: number) => { id: number; name: string } {
  const names = namesOf(db)
  return (id) => ({ id, name: names.get(id) ?? '' })
}

function hoursFrom({ hours_by, start, minutes }: Stored<'duty_template'>): Hours {
  if (hours_by !== 'own') return { by: hours_by }
  return { by: 'own', start: start ?? '00:00', minutes: minutes ?? 0 }
}
