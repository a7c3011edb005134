import { expect, test } from 'vitest'
import { expectTakenIn, fileOfVersion, migrated, putTellingRows } from '#test/help/old-file.ts'

const added = ['station', 'reading', 'hydrograph_view', 'danger_zone', 'zone_step']

test('a file of version 15 keeps every row and takes in stations, readings and danger zones', () => {
  expectTakenIn(15, added)
})

test('kinds, ways and steps nobody knows, and intervals of no length, are refused by the file itself', () => {
  migrated(fileOfVersion(15), (database) => {
    putTellingRows(database, added)
    for (const sql of [
      "UPDATE station SET kind = 'well'",
      'UPDATE station SET interval_minutes = 0',
      'UPDATE station SET areal_weight = -1',
      "UPDATE reading SET source = 'radio'",
      "UPDATE danger_zone SET kind = 'fire'",
      'UPDATE danger_zone SET persons = -1',
      "UPDATE zone_step SET act = 'left'",
    ])
      expect(() => database.exec(sql)).toThrow('CHECK')
  })
})

test('the readings of a station over a time are read from the index alone', () => {
  migrated(fileOfVersion(15), (database) => {
    const plan = database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT id, observed_at, level_mm, flow_mm, rain_tenths, rain_minutes FROM reading
          WHERE station = 1 AND observed_at >= '2026' AND observed_at <= '2027' AND replaced_by IS NULL AND mark <> 'withdrawn' ORDER BY observed_at`,
      )
      .all() as { detail: string }[]
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH reading USING COVERING INDEX reading_of_station (station=? AND observed_at>? AND observed_at<?)',
    ])
  })
})
