import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import enLines from '#resources/demo/en/lines.json' with { type: 'json' }
import plot from '#resources/demo/plot.json' with { type: 'json' }
import zhLines from '#resources/demo/zh-CN/lines.json' with { type: 'json' }
import { demoAt } from '#test/help/demo-room.ts'

vi.setConfig({ testTimeout: 120_000 })

const now = '2026-11-25T06:30:00.000Z'
const rooms = { 'zh-CN': demoAt(now, 'zh-CN'), en: demoAt(now, 'en') }

describe.each(['zh-CN', 'en'] as const)('the demo room in %s', (language) => {
  const room = rooms[language]

  it('is a rehearsal room whose whole chain verifies', async () => {
    const { running, made, ask } = await room
    const { ok, links, broken } = await ask('audit.verify', {})
    expect(broken ?? []).toEqual([])
    expect(ok).toBe(true)
    expect(links).toBeGreaterThan(1000)
    expect(running.house.open().facts).toMatchObject({ id: made.roomId, rehearsal: true })
    expect((await ask('room.state', {})).settings.language).toBe(language)
  })

  it('tells of two weeks, twenty and more entries a day', async () => {
    const { rows } = await room
    const days = rows<{ n: number }>('SELECT count(*) AS n FROM log_entry GROUP BY shift ORDER BY shift')
    expect(days).toHaveLength(15)
    for (const { n } of days.slice(0, 14)) expect(n).toBeGreaterThanOrEqual(18)
    expect(days.reduce((sum, { n }) => sum + n, 0) / 15).toBeGreaterThan(20)
  })

  it('holds every kind of thing a room goes through', async () => {
    const { rows } = await room
    const [found] = rows(`SELECT
      (SELECT count(*) FROM log_entry WHERE relation = 'correction') AS corrections,
      (SELECT count(*) FROM log_entry WHERE relation = 'addition') AS additions,
      (SELECT count(*) FROM log_entry WHERE relation = 'settlement') AS settlements,
      (SELECT count(*) FROM log_entry WHERE late = 1 AND reopened = 0) AS late,
      (SELECT count(*) FROM log_entry WHERE reopened = 1) AS reopened,
      (SELECT count(*) FROM shift WHERE state = 'reopened') AS still_reopened,
      (SELECT count(*) FROM handover WHERE state = 'reviewed') AS reviewed,
      (SELECT count(*) FROM handover WHERE state = 'received') AS received,
      (SELECT count(*) FROM handover_note WHERE closed_at IS NOT NULL) AS notes_closed,
      (SELECT count(*) FROM handover_note WHERE closed_at IS NULL) AS notes_open,
      (SELECT count(*) FROM attachment) AS attachments,
      (SELECT count(*) FROM checklist_mark WHERE state = 'fault') AS faults,
      (SELECT count(*) FROM person) AS people,
      (SELECT count(*) FROM backup_copy WHERE ok = 1) AS copies`)
    expect(found).toEqual({
      corrections: 3,
      additions: 23,
      settlements: 23,
      late: 3,
      reopened: 1,
      still_reopened: 0,
      reviewed: 13,
      received: 1,
      notes_closed: 3,
      notes_open: 2,
      attachments: 1,
      faults: 1,
      people: 17,
      copies: 1,
    })
  })

  it('says in its first written line that it is a rehearsal and what the PIN is', async () => {
    const { rows } = await room
    const [line] = rows<{ text: string }>(
      'SELECT text FROM log_entry WHERE recorder IS NOT NULL ORDER BY id LIMIT 1',
    )
    expect(line?.text).toContain('1234')
    expect(line?.text).toMatch(language === 'en' ? /rehearsal room/ : /演练值班室/)
  })

  it('leaves open matters, none overdue, to a shift that is under way with its crew at post', async () => {
    const { ask } = await room
    const { shift, next, toReview } = await ask('shift.current', {})
    expect(shift).toMatchObject({ dutyDay: '2026-11-25', state: 'open' })
    expect(shift.crew.map(({ post, presence }) => `${post} ${presence}`).sort()).toEqual(
      ['leader present', 'lead present', 'officer present', 'standby present'].sort(),
    )
    expect(next?.crew).toHaveLength(4)
    expect(toReview).toHaveLength(1)
    const { matters } = await ask('handover.brief', {})
    expect(matters.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['instruction', 'equipment', 'entry', 'note']),
    )
    for (const { dueAt } of matters) if (dueAt) expect(dueAt > now).toBe(true)
    expect((await ask('log.shift', {})).length).toBeGreaterThan(8)
  })

  it('lets nobody tell it is a play by a stamp after now or a line before the room', async () => {
    const { rows } = await room
    const [range] = rows<{
      first: string
      last: string
      happened: string
      earliest: string
      created: string
    }>(
      `SELECT (SELECT min(at) FROM link) AS first, (SELECT max(at) FROM link) AS last, max(recorded_at) AS happened,
         min(happened_at) AS earliest, (SELECT created_at FROM room) AS created FROM log_entry`,
    )
    expect((range?.last ?? '') <= now).toBe(true)
    expect((range?.happened ?? '') < now).toBe(true)
    expect((range?.earliest ?? '') >= (range?.created ?? '')).toBe(true)
    expect(range?.first).toBe(range?.created)
    expect(
      rows('SELECT seq FROM link l WHERE at < (SELECT at FROM link WHERE seq = l.seq - 1) LIMIT 1'),
    ).toEqual([])
  })
})

describe('the demo room on the disk', () => {
  const room = rooms['zh-CN']

  it('has nothing beside it but what belongs to it', async () => {
    const { folder } = await room
    const names = readdirSync(folder).map((name) => name.replace(/-(wal|shm)$/, ''))
    expect([...new Set(names)].sort()).toEqual(
      ['duty.db', 'duty.db.copies', 'duty.db.files', 'duty.db.key', 'duty.db.lock', 'duty.db.scratch'].sort(),
    )
  })

  it('is not made where a room is already', async () => {
    const { running, folder } = await room
    const reply = await running.ask({
      seat: 'window-9',
      call: { operation: 'room.createDemo', input: { language: 'en' } },
    })
    expect(reply).toMatchObject({ ok: false, code: 'room.exists' })
    expect(existsSync(join(folder, 'duty.db.demo'))).toBe(false)
  })
})

describe('a demo room made at any time of day', () => {
  it.each([
    ['at the change of shift', '2026-11-22T00:00:00.000Z', '2026-11-22'],
    ['while one has signed and the other has not', '2026-11-21T23:56:00.000Z', '2026-11-21'],
    ['in the small hours', '2026-11-21T19:10:00.000Z', '2026-11-21'],
    ['minutes after the change, in summer', '2026-07-01T00:14:00.000Z', '2026-07-01'],
    [
      'while what is told of the last minutes would begin before the shift',
      '2026-11-21T00:35:00.000Z',
      '2026-11-21',
    ],
  ])('holds %s', async (_, moment, dutyDay) => {
    const { ask, rows } = await demoAt(moment)
    expect((await ask('audit.verify', {})).broken ?? []).toEqual([])
    expect((await ask('shift.current', {})).shift.dutyDay).toBe(dutyDay)
    expect(rows<{ at: string }>('SELECT max(at) AS at FROM link')[0]?.at).toBe(moment)
    const [log] = rows<{ recorded: string; happened: string }>(
      'SELECT max(recorded_at) AS recorded, max(happened_at) AS happened FROM log_entry',
    )
    expect((log?.recorded ?? '') <= moment && (log?.happened ?? '') <= moment).toBe(true)
  })
})

it('has words in both languages for everything that happens, of the same shape', () => {
  expect(Object.keys(enLines)).toEqual(Object.keys(zhLines))
  const shapeOf = (lines: object) =>
    JSON.stringify(lines, (_, value) => (typeof value === 'string' ? '' : value))
  expect(shapeOf(enLines)).toBe(shapeOf(zhLines))
  expect(JSON.stringify(enLines)).not.toMatch(/[\u4e00-\u9fff]/)
  for (const { key } of plot.scenes.filter(({ key }) => !key.startsWith('close5')))
    expect(zhLines).toHaveProperty([key])
})
