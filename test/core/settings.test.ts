import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Settings, SettingsChange } from '#shared/settings/settings.ts'
import { movingClock } from '#test/help/clock.ts'
import { handOver } from '#test/help/duty.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { founded, openRoomAt, openTestRoom } from '#test/help/room.ts'

const founding = { name: '室', unit: '局', admin: { name: '张伟', pin: '1234' } }

describe('founding', () => {
  test('makes a whole room at once: its file, its key, an administrator, the first shift, the first line', async () => {
    const room = openRoomAt(join(temporaryFolder(), 'deep', 'er', 'room.db'), movingClock(founded))
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ state: 'none', roomId: null })
    const { roomId } = await room.ok('nobody', 'room.create', { ...founding, changeAt: '09:00' })
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({
      state: 'ready',
      roomId,
      name: '室',
      unit: '局',
      createdAt: founded,
      zone: 'Asia/Shanghai',
    })
    expect(existsSync(`${room.file}.key`)).toBe(true)
    await room.ok('nobody', 'people.signIn', { person: 1, pin: '1234' })
    expect((await room.ok('nobody', 'shift.current', {})).shift).toMatchObject({
      dutyDay: '2026-03-09',
      to: '2026-03-10T01:00:00.000Z',
      crew: [{ post: 'lead', presence: 'present' }],
    })
    expect(await room.ok('nobody', 'log.shift', {})).toMatchObject([
      { notice: 'room.founded', by: null, dutyDay: '2026-03-09' },
    ])
  })

  test('never touches a room that is there', async () => {
    const room = await openTestRoom()
    expect(await room.no('nobody', 'room.create', founding)).toMatchObject({ code: 'room.exists' })
    expect(await room.no('nobody', 'room.createDemo', {})).toMatchObject({ code: 'room.exists' })
    room.close()
    room.reopen()
    expect((await room.ok('nobody', 'room.state', {})).name).toBe('测试值班室')
  })

  test.each([
    [{ name: '' }, { name: 'empty' }],
    [{ changeAt: '8:00' }, { changeAt: 'timeOfDay' }],
    [{ admin: { name: '张伟', pin: '123' } }, { 'admin.pin': 'people.pinShape' }],
    [{ zone: 'Asia/Nowhere' }, { zone: 'zone' }],
  ])('with %j is refused by the field, and nothing is there afterwards', async (fault, faults) => {
    const room = openRoomAt(join(temporaryFolder(), 'room.db'), movingClock(founded))
    expect(await room.no('nobody', 'room.create', { ...founding, ...fault })).toMatchObject({
      code: 'door.badInput',
      faults,
    })
    expect(existsSync(room.file)).toBe(false)
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ state: 'none' })
  })

  test('in a folder that cannot be is refused in words', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a-file'), 'not a folder')
    for (const file of [join(folder, 'a-file', 'room.db'), join(folder, 'a-file', 'deep', 'room.db')]) {
      const room = openRoomAt(file, movingClock(founded))
      expect(await room.no('nobody', 'room.create', founding)).toMatchObject({ code: 'disk.folderRefuses' })
    }
  })

  test('over an empty file is allowed, over a folder is not', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'empty.db'), '')
    mkdirSync(join(folder, 'folder.db'))
    const room = openRoomAt(join(folder, 'empty.db'), movingClock(founded))
    await room.ok('nobody', 'room.create', founding)
    const other = openRoomAt(join(folder, 'folder.db'), movingClock(founded))
    expect((await other.no('nobody', 'room.create', founding)).code).not.toBe('fault')
  })
})

describe('a setting', () => {
  test('is changed alone: all others keep what they were', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'settings.change', { scale: 120, dutyTelephone: '6688' })
    const changed = await room.ok('admin', 'settings.change', { idleLockMinutes: 5 })
    expect(changed).toEqual({ ...Settings.parse({}), scale: 120, dutyTelephone: '6688', idleLockMinutes: 5 })
    room.reopen()
    expect((await room.ok('nobody', 'room.state', {})).settings).toEqual(changed)
    const keys = room.sqlite().prepare('SELECT key FROM setting ORDER BY key').pluck().all()
    expect(keys).toEqual(['dutyTelephone', 'idleLockMinutes', 'language', 'scale'])
  })

  test('that exists can be changed, every one', () => {
    expect(Object.keys(SettingsChange.shape)).toEqual(Object.keys(Settings.shape))
    expect(SettingsChange.parse({})).toEqual({})
  })

  test.each([
    [{ scale: 89 }, { scale: 'too_small' }],
    [{ scale: 100.5 }, { scale: 'invalid_type' }],
    [{ nightFrom: '25:00' }, { nightFrom: 'timeOfDay' }],
    [{ language: 'de' }, { language: 'invalid_value' }],
    [{ pinLockAfter: 3 }, { pinLockAfter: 'settings.lockBeforeSlow' }],
    [{ pinSlowAfter: 6 }, { pinLockAfter: 'settings.lockBeforeSlow' }],
  ])('out of its bounds, %j, is refused by its field', async (change, faults) => {
    const room = await openTestRoom()
    expect(await room.no('admin', 'settings.change', change)).toMatchObject({ faults })
  })
})

describe('the hours of change', () => {
  const change = (effectiveFrom: string, ...changes: string[]) => ({ effectiveFrom, changes })

  test('are changed only from a duty day that has not begun', async () => {
    const room = await openTestRoom()
    const refusal = { code: 'settings.shiftsInPast', fields: { day: '2026-03-10' } }
    for (const day of ['2026-03-09', '2026-03-10'])
      expect(await room.no('admin', 'settings.changeShifts', change(day, '09:00'))).toMatchObject(refusal)
    const rules = await room.ok('admin', 'settings.changeShifts', change('2026-03-11', '09:00', '21:00'))
    expect(rules).toEqual([change('2000-01-01', '08:00'), change('2026-03-11', '09:00', '21:00')])
    expect(await room.ok('admin', 'settings.changeShifts', change('2026-03-11', '09:00'))).toEqual([
      change('2000-01-01', '08:00'),
      change('2026-03-11', '09:00'),
    ])
  })

  test('move the end of the shift under way and the shifts after it', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'settings.changeShifts', change('2026-03-11', '09:30', '21:30'))
    expect((await room.ok('officer', 'shift.current', {})).shift.to).toBe('2026-03-11T01:30:00.000Z')
    await handOver(room)
    expect((await room.ok('officer', 'shift.current', {})).shift).toMatchObject({
      dutyDay: '2026-03-11',
      ordinal: 1,
      from: '2026-03-11T01:30:00.000Z',
      to: '2026-03-11T13:30:00.000Z',
    })
  })

  test('move a next shift whose crew is assigned already, with its crew', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'shift.assign', { shift: 'next', post: 'lead', people: [6] })
    await room.ok('admin', 'settings.changeShifts', change('2026-03-11', '10:00'))
    await handOver(room)
    expect((await room.ok('officer', 'shift.current', {})).shift).toMatchObject({
      from: '2026-03-11T02:00:00.000Z',
      crew: [{ person: { id: 6 } }],
    })
  })

  test.each([
    [change('2026-03-11', '08:00', '08:00'), { changes: 'settings.sameHourTwice' }],
    [change('2026-03-11', '08:00', '20:00', '16:00'), { changes: 'settings.hoursOutOfOrder' }],
    [change('2026-03-11', '08:00', '06:00', '16:00'), { changes: 'settings.hoursOutOfOrder' }],
    [change('2026-03-11'), { changes: 'too_small' }],
    [change('2026-03-11', '1', '2', '3', '4', '5'), { changes: 'too_big' }],
    [change('2026-02-30', '08:00'), { effectiveFrom: 'day' }],
  ])('%j is refused by the field', async (wanted, faults) => {
    const room = await openTestRoom()
    expect(await room.no('admin', 'settings.changeShifts', wanted)).toMatchObject({ faults })
  })
})

describe('a rehearsal room', () => {
  const at = '2030-06-01T00:00:00.000Z'

  test('takes the instant a call claims; a real room refuses it', async () => {
    const rehearsal = await openTestRoom({ rehearsal: true })
    expect(await rehearsal.ok('officer', 'log.write', { text: '推演' }, { at })).toMatchObject({
      recordedAt: at,
    })
    const real = await openTestRoom()
    expect(await real.no('officer', 'log.write', { text: '推演' }, { at })).toMatchObject({
      code: 'clock.notRehearsal',
    })
    expect(await real.no('officer', 'log.recent', {}, { at })).toMatchObject({ code: 'clock.notRehearsal' })
  })

  test('is the only room that can be founded at a claimed instant', async () => {
    const room = openRoomAt(join(temporaryFolder(), 'room.db'), movingClock(founded))
    expect(await room.no('nobody', 'room.create', founding, { at })).toMatchObject({
      code: 'clock.notRehearsal',
    })
    await room.ok('nobody', 'room.create', { ...founding, rehearsal: true }, { at })
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ rehearsal: true, createdAt: at })
  })

  test('stays one, and a real room stays real: SQLite refuses the change', async () => {
    for (const rehearsal of [true, false]) {
      const room = await openTestRoom({ rehearsal })
      expect(() => room.sqlite().exec('UPDATE room SET rehearsal = 1 - rehearsal')).toThrow(
        'a rehearsal room stays one',
      )
    }
  })
})
