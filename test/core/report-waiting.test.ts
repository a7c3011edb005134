import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { addresseesIn, incidentIn } from '#test/help/report-acts.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

test('a clock whose start is not known waits, and runs once somebody says when', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const unknown = { title: '白石镇山洪', typeCode: '11A51', place: '白石村' }
  const incident = await incidentIn(room, { facts: unknown, figures: null })
  const key = 'disasterStatistics/countyToCity/initial'
  const clock = async () =>
    (await room.ok('officer', 'reports.clocks', { incident })).find((one) => one.key === key)
  expect(await clock()).toMatchObject({ state: 'waiting', startAt: null, dueAt: null })
  const occurredAt = plusMinutes(founded, -10)
  await room.ok('officer', 'incidents.revise', {
    id: incident,
    facts: { ...unknown, occurredAt },
    reason: '村里来电',
  })
  expect(await clock()).toMatchObject({
    state: 'running',
    startAt: occurredAt,
    dueAt: plusMinutes(founded, 110),
  })
})
