import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportsRoom } from '#core/reports/handlers.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { furnishedDesk } from '#test/help/furnished-room.ts'
import { reportsOver } from '#test/help/lived-in-reports.ts'

test('a room that was lived in has rows in every table of the reports, and its chain is whole', async () => {
  const desk = await furnishedDesk(join(temporaryFolder(), 'room.db'), '2026-03-10T00:30:00.000Z')
  await reportsOver(desk, '2026-03-10T01:00:00.000Z')
  const { database } = desk.running.house.open()
  for (const table of reportsRoom.tables)
    expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBeGreaterThan(0)
  expect(await desk.ask('audit.verify', {})).toMatchObject({ ok: true })
  await desk.close()
})
