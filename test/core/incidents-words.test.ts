import { beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#core/words.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

describe('every act the other rooms may write', () => {
  test.each([
    ['report_revision', 'act', 'line.report'],
    ['report', 'stage', 'stage'],
    ['report_delivery', 'channel', 'channel'],
    ['run_step_event', 'act', 'line.step'],
    ['instruction', 'form', 'line.instruction'],
    ['instruction_event', 'act', 'line.instructionAct'],
    ['followup_event', 'act', 'line.followupAct'],
    ['log_entry', 'relation', 'line.entry'],
    ['incident_link', 'kind', 'linkKind'],
  ])('%s.%s has words on the timeline', (table, column, key) => {
    const { sql } = room.sqlite().prepare('SELECT sql FROM sqlite_master WHERE name = ?').get(table) as {
      sql: string
    }
    const allowed = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)`).exec(sql)?.[1] ?? ''
    const acts = [...allowed.matchAll(/'(\w+)'/g)].map(([, act]) => act)
    const words = wordsIn('en')
    expect(acts.length).toBeGreaterThan(1)
    const without = acts.filter(
      (act) => words(`notices:incidents.${key}.${act}`) === `incidents.${key}.${act}`,
    )
    expect(without).toEqual([])
  })
})
