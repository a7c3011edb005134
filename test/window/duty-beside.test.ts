import { describe, expect, test } from 'vitest'
import { type CrewShown, dutiesBeside, lackOn } from '#renderer/desk/duty-beside.ts'
import type { CrewMember } from '#shared/handover/shift.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { boardSlot, onOne } from '#test/help/board-facts.ts'

function post(code: string, crewPost: DutyPost['crewPost']): DutyPost {
  return { code, name: '', roles: ['officer'], crewPost, callInMinutes: null, place: 1, active: true }
}

function member(id: number, at: CrewMember['post']): CrewMember {
  const person = { id, name: `人${id}`, post: '', telephones: [] }
  return { id, post: at, person, presence: 'present', since: null, note: '', hours: null }
}

const day = { from: '2026-12-05T00:00:00.000Z', to: '2026-12-06T00:00:00.000Z' }
const early = { from: day.from, to: '2026-12-05T08:00:00.000Z' }
const late = { from: early.to, to: '2026-12-05T16:00:00.000Z' }
const shown: CrewShown = {
  now: '2026-12-05T04:00:00.000Z',
  shift: { ...early, crew: [member(1, 'officer'), member(2, 'lead')] },
  posts: [post('officer', 'officer'), post('lead', 'lead'), post('driver', null)],
}

function duty(at: string, people: number[], about: Partial<BoardSlot> = {}): BoardSlot {
  const slot = boardSlot({ post: at, ...day, ...about })
  return { ...slot, on: people.map((id) => onOne(id, slot)) }
}

function named(slots: BoardSlot[], about: Partial<CrewShown> = {}): string[] {
  return dutiesBeside(slots, { ...shown, ...about }).map(
    ({ slot, people }) => `${slot.post}: ${people.map(({ id }) => id).join()}`,
  )
}

describe('beside the crew', () => {
  test('stand posts that are no part of it, even those of its people', () => {
    expect(named([duty('officer', [1]), duty('driver', [7, 1])])).toEqual(['driver: 7,1'])
  })

  test('stands whoever of a crew post is not in it', () => {
    expect(named([duty('officer', [1, 5])])).toEqual(['officer: 5'])
    expect(named([duty('lead', [1])])).toEqual(['lead: 1'])
  })

  test('stands a gap, though everybody there is in the crew', () => {
    expect(named([duty('officer', [1], { needed: 2 })])).toEqual(['officer: '])
    expect(named([duty('officer', [], { needed: 0 })])).toEqual([])
  })

  test('stand later shifts, whoever is on them', () => {
    expect(named([duty('officer', [1], early), duty('officer', [1], late)])).toEqual(['officer: 1'])
  })

  test('stands nothing that is over', () => {
    expect(named([duty('officer', [9], { to: shown.now }), duty('driver', [7], { to: shown.now })])).toEqual(
      [],
    )
    expect(named([duty('driver', [], { to: shown.now })])).toEqual([])
    const left = duty('driver', [7, 8])
    const on = left.on.map((one) => (one.id === 7 ? { ...one, to: shown.now } : one))
    expect(named([{ ...left, on }])).toEqual(['driver: 8'])
  })

  test('stands everything while no shift is open', () => {
    expect(named([duty('officer', [1]), duty('driver', [7])], { shift: null })).toEqual([
      'officer: 1',
      'driver: 7',
    ])
  })
})

test('a duty lacks those it needs and does not have; who learns does not count, nor anybody twice', () => {
  const slot = duty('officer', [1, 2], { needed: 3 })
  expect(lackOn(slot)).toBe(1)
  expect(lackOn({ ...slot, on: [...slot.on, onOne(3, slot, { shadow: true })] })).toBe(1)
  expect(lackOn({ ...slot, on: [...slot.on, onOne(2, late)] })).toBe(1)
  expect(lackOn({ ...slot, needed: 1 })).toBe(0)
})
