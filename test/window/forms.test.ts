import { describe, expect, test } from 'vitest'
import { enactmentOf, factsOf, noFacts } from '#renderer/calendar/notice-facts.ts'
import { askedFor, sheetOf } from '#renderer/imports/import-asked.ts'
import { remarkFields } from '#renderer/imports/remark-fields.ts'
import { openingFor } from '#renderer/roster/opening-draft.ts'
import type { NoticeRead } from '#shared/calendar/contract.ts'
import type { Remark } from '#shared/imports/contract.ts'
import type { Opening } from '#shared/roster/contract.ts'

describe('a notice on its way into the calendar', () => {
  const found: NoticeRead = {
    title: '关于放假安排的通知',
    number: '样发〔2026〕1号',
    issuedOn: null,
    years: [2027],
    days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
    unread: [],
    doubts: [],
    changes: [],
    printed: [],
  }

  test('is filled in from what was read; a missing date stays to be filled in', () => {
    const title = '关于放假安排的通知'
    expect(factsOf(found)).toEqual({ title, number: '样发〔2026〕1号', issuedOn: '', reason: '' })
    expect(factsOf({ ...found, issuedOn: '2026-11-04' }).issuedOn).toBe('2026-11-04')
  })

  test('is enacted with the days read and the facts as corrected by hand', () => {
    const facts = { ...factsOf(found), number: '样发〔2026〕2号', reason: '原文漏字' }
    expect(enactmentOf(found, facts, '原文')).toEqual({
      title: '关于放假安排的通知',
      number: '样发〔2026〕2号',
      issuedOn: null,
      reason: '原文漏字',
      years: [2027],
      days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
      text: '原文',
    })
    expect(enactmentOf(null, noFacts, '')).toMatchObject({ years: [], days: [], issuedOn: null })
  })
})

describe('a sheet on its way in', () => {
  const sheets = [
    { name: '一', cells: [['姓名']] },
    { name: '二', cells: [['日期'], ['1日']] },
  ]
  const file = { name: '排班.xlsx', format: 'xlsx', encoding: 'workbook', sha256: 'ab', sheets } as const
  const asked = { ...askedFor('roster'), file: { ...file, sheets } }

  test('is nothing as long as no file was chosen, or the file has no such sheet', () => {
    expect(sheetOf(askedFor('roster'))).toBeNull()
    expect(sheetOf({ ...asked, sheet: 2 })).toBeNull()
  })

  test('is the chosen sheet with the answers given so far', () => {
    const choices = { '3': { skip: false, people: { 周岚: 4 } } }
    expect(sheetOf({ ...asked, sheet: 1, year: '2026-12', choices })).toEqual({
      kind: 'roster',
      cells: [['日期'], ['1日']],
      choices,
      year: '2026-12',
      sha256: 'ab',
    })
  })
})

describe('a remark on a row', () => {
  const names = {
    post: (code: string) => `岗位 ${code}`,
    weekday: (number: number) => ['日', '一'][number],
  }
  const remark = (fields: Remark['fields']): Remark => ({
    severity: 'warning',
    code: 'any',
    fields,
    candidates: [],
  })

  test.each([
    [{ post: 'driver' }, { post: '岗位 driver' }],
    [
      { first: 'lead', second: 'officer' },
      { first: '岗位 lead', second: '岗位 officer' },
    ],
    [{ is: 1 }, { is: '一' }],
    [{ is: 8 }, { is: 8 }],
    [{ is: '周一' }, { is: '周一' }],
    [
      { n: 1, name: '周岚' },
      { n: 1, name: '周岚' },
    ],
  ])('%j is read out as %j', (fields, shown) => {
    expect(remarkFields(remark({ ...fields }), names)).toEqual(shown)
  })
})

describe('what was owed before the console', () => {
  const known: Opening[] = [
    { person: 1, category: 'holiday', owed: 1.5, asOf: '2026-01-01', note: '移交表' },
    { person: 1, category: 'weekend', owed: -2, asOf: '2026-03-01', note: '' },
  ]

  test('stands in the form when it is set, for that person and category alone', () => {
    expect(openingFor({ person: 1, category: 'weekend' }, known, '2027-01-01')).toEqual(known[1])
    expect(openingFor({ person: 1, category: 'weekday' }, known, '2027-01-01')).toEqual({
      person: 1,
      category: 'weekday',
      owed: 1,
      asOf: '2027-01-01',
      note: '',
    })
    expect(openingFor({ person: 2, category: 'holiday' }, known, '2027-01-01').owed).toBe(1)
    expect(openingFor({ person: null, category: 'holiday' }, known, '2027-01-01').person).toBeNull()
  })
})
