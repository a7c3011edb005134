import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import words from '#resources/i18n/zh-CN/imports.json' with { type: 'json' }
import type { Choices, Remark } from '#shared/imports/contract.ts'
import { countsOf } from '#shared/imports/dry-run.ts'
import { drafts } from '#test/help/drafts.ts'

const said = fc.constantFrom(
  '姓名',
  '单位',
  '日期',
  '开始',
  '结束',
  '事由',
  '带班领导',
  '主班',
  '副班',
  '联系电话',
  '备注',
  '值班角色',
  '张三',
  '李四',
  '王五',
  '张 三',
  '查无此人',
  '张三、李四',
  '12月4日',
  '2026-12-04',
  '46376',
  '2月30日',
  '二',
  '13800000001',
  '１３８',
  '哺乳期至2027-03',
  '李科长代',
  '注：',
  '',
  ' ',
  '__proto__',
  'constructor',
)
const cell = fc.oneof(
  { weight: 4, arbitrary: said },
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary' }),
)
const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
const choices: fc.Arbitrary<Choices> = fc.dictionary(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.record({ skip: fc.boolean(), people: fc.dictionary(said, fc.integer({ min: 0, max: 5 })) }),
)

/** The words of a remark by its code, `reading.unread`. */
function wordsOf(code: string): string | null {
  const found = code
    .split('.')
    .reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], words.remarks)
  return typeof found === 'string' ? found : null
}

/** Names of the places that the words of a remark leave open though its fields fill them not. */
function openPlaces({ code, fields }: Remark): string[] {
  const text = wordsOf(code) ?? `{{no words for ${code}}}`
  return [...text.matchAll(/\{\{(.+?)\}\}/g)].flatMap(([, name]) =>
    (name as string) in fields ? [] : [name as string],
  )
}

describe.each(['people', 'leave', 'roster'] as const)('whatever stands in a sheet of %s', (kind) => {
  test('every row is told once, and nothing that waits is written', () => {
    fc.assert(
      fc.property(sheet, choices, (cells, answers) => {
        const rows = drafts(kind, cells, answers)
        expect(rows.map(({ row }) => row)).toEqual(cells.map((_, place) => place + 1))
        for (const { act, make, remarks } of rows) {
          expect(remarks.flatMap(openPlaces)).toEqual([])
          const waits = remarks.some(({ severity }) => severity === 'error' || severity === 'question')
          if (act === 'add' || act === 'change')
            expect({ make: make !== null, waits }).toEqual({ make: true, waits: false })
          else expect(make).toBeNull()
          if (waits) expect(['stop', 'skip']).toContain(act)
        }
        expect(countsOf(rows).ready).toBe(rows.every(({ act }) => act !== 'stop'))
      }),
      { numRuns: 2000 },
    )
  })

  test('leaving every row out leaves nothing that waits', () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const all = Object.fromEntries(
          cells.map((_, place) => [String(place + 1), { skip: true, people: {} }]),
        )
        expect(countsOf(drafts(kind, cells, all))).toMatchObject({ stops: 0, adds: 0, changes: 0 })
      }),
      { numRuns: 500 },
    )
  })
})
