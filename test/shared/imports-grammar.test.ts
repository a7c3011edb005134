import { describe, expect, test } from 'vitest'
import {
  dateOf,
  nearestYear,
  type WrittenDay,
  weekdayNamed,
  writtenDay,
} from '#shared/imports/day.grammar.ts'
import { delimiterOf } from '#shared/imports/delimiter.grammar.ts'
import { changeTimeIn, headingOf, monthInTitle, opensNote } from '#shared/imports/header.grammar.ts'
import { namesIn, oneName, spaced } from '#shared/imports/name.grammar.ts'
import { absenceKindIn } from '#shared/imports/reason.grammar.ts'
import { dutyRemark, personRemark } from '#shared/imports/remark.grammar.ts'
import { rolesIn } from '#shared/imports/role.grammar.ts'
import { numbersIn } from '#shared/imports/telephone.grammar.ts'

describe('a day', () => {
  test.each([
    ['2026.12.04', '2026-12-04'],
    ['12月16日', '2026-12-16'],
    ['2026/12/16', '2026-12-16'],
    ['2026-12-23', '2026-12-23'],
    ['2026年12月4日', '2026-12-04'],
    ['２０２６年１２月４日', '2026-12-04'],
    [' 2026 - 12 - 4 ', '2026-12-04'],
    ['12.4', '2026-12-04'],
    ['12/4', '2026-12-04'],
    ['26.12.4', '2026-12-04'],
    ['20261204', '2026-12-04'],
    ['46376', '2026-12-20'],
    ['46376.0', '2026-12-20'],
    ['12月4日（周五）', '2026-12-04'],
    ['12月4日 星期五', '2026-12-04'],
    ['12月4号', '2026-12-04'],
    ['2026-12-04 00:00:00', '2026-12-04'],
    ['2026-12-04T00:00:00.000Z', '2026-12-04'],
    ['2028-02-29', '2028-02-29'],
  ])('written %s is %s', (text, date) => {
    expect(dateOf(writtenDay(text) as WrittenDay, 2026)).toBe(date)
  })

  test.each([
    '',
    '日期',
    '13月1日',
    '2026-00-10',
    '12月32日',
    '1999-12-04',
    '2100-01-01',
    '12',
    '138',
    '一月一日',
    '99999',
  ])('%o is none', (text) => {
    expect(writtenDay(text)).toBeNull()
  })

  test.each(['2026-02-29', '2月30日', '11月31日'])('%s does not exist', (text) => {
    expect(dateOf(writtenDay(text) as WrittenDay, 2026)).toBeNull()
  })

  test.each([
    ['2026-12-04 14:30', '14:30'],
    ['12月4日下午', null],
    ['12月4日', null],
    ['2026-12-04 00:00', null],
    ['2026-12-04 25:00', null],
  ])('written %s has the time %s', (text, time) => {
    expect(writtenDay(text)?.time).toBe(time)
  })

  test.each([
    ['12月16日', '2026-11-22', 2026],
    ['1月2日', '2026-11-22', 2027],
    ['12月30日', '2027-01-05', 2026],
    ['6月1日', '2026-11-22', 2026],
  ])('%s without a year, read on %s, is of %i', (text, today, year) => {
    expect(nearestYear(writtenDay(text) as WrittenDay, today)).toBe(year)
  })

  test.each([
    ['二', 2],
    ['星期日', 0],
    ['周天', 0],
    ['星期六', 6],
    ['Mon', 1],
    ['Wednesday', 3],
    ['0', 0],
    ['7', 0],
    ['初三', null],
    ['', null],
  ])('the weekday %o is %o', (text, day) => {
    expect(weekdayNamed(text)).toBe(day)
  })
})

describe('a heading', () => {
  test.each([
    ['people', '姓 名', 'name'],
    ['people', '姓　名：', 'name'],
    ['people', '手机号码', 'telephone'],
    ['people', '联系电话（必填）', 'telephone'],
    ['people', '工作单位', 'unit'],
    ['people', '值班角色', 'role'],
    ['people', 'ＮＡＭＥ', 'name'],
    ['people', '*职务', 'post'],
    ['leave', '起始日期', 'from'],
    ['leave', '请假结束时间', 'to'],
    ['leave', '请假类别', 'reason'],
    ['roster', '值班日期', 'date'],
    ['roster', '星期', 'weekday'],
    ['roster', '备 注', 'remark'],
  ] as const)('of %s %o means %s', (kind, text, meaning) => {
    expect(headingOf(text, kind)?.meaning).toBe(meaning)
  })

  test.each([
    ['带班领导', 'leader'],
    ['值班领导', 'leader'],
    ['主班', 'lead'],
    ['值班长', 'lead'],
    ['副班（夜）', 'officer'],
    ['值班员', 'officer'],
    ['听班', 'standby'],
    ['司机', 'driver'],
    ['总协调', 'chief'],
  ])('of a roster %o names the post %s', (text, code) => {
    expect(headingOf(text, 'roster', [{ code: 'chief', name: '总协调' }])).toEqual({
      meaning: 'crew',
      crew: code,
    })
  })

  test('of a telephone may name its post', () => {
    expect(headingOf('带班领导联系电话', 'roster')).toEqual({ meaning: 'telephone', crew: 'leader' })
    expect(headingOf('联系电话', 'roster')).toEqual({ meaning: 'telephone', crew: null })
  })

  test.each(['', '血型', '性别', '年龄'])('%o says nothing we know', (text) => {
    expect(headingOf(text, 'people')).toBeNull()
  })
})

test.each([
  ['注：值班人员如需调班', true],
  ['备注：', true],
  ['合计 31 人', true],
  ['制表人：张三', true],
  ['注明', false],
  ['李明', false],
])('%o opens a note: %s', (text, opens) => {
  expect(opensNote(text)).toBe(opens)
})

test.each([
  ['澄河县政府总值班室2026年12月值班表', { year: 2026, month: 12 }],
  ['2026 年 1 月', { year: 2026, month: 1 }],
  ['2026年度值班表', { year: 2026, month: null }],
  ['值班表', null],
])('the title %o is of %o', (text, month) => {
  expect(monthInTitle(text)).toEqual(month)
})

test.each([
  ['传真：0550-6600002　交接班时间：8:30', '08:30'],
  ['交接班时间为17点', '17:00'],
  ['值班电话：0550-6600001', null],
  ['交接班时间：88:30', null],
])('the title %o names the hour of change %s', (text, hour) => {
  expect(changeTimeIn(text)).toBe(hour)
})

test.each([
  ['13800000040 / 6600123', ['13800000040', '6600123'], []],
  ['１３８００００００２３', ['13800000023'], []],
  ['13800000001、13800000002；0550-6600201', ['13800000001', '13800000002', '0550-6600201'], []],
  ['13800000001\n6600123', ['13800000001', '6600123'], []],
  ['138 0000 0001', ['13800000001'], []],
  ['13800000001 13800000002', ['13800000001', '13800000002'], []],
  ['6600201转8001', ['6600201转8001'], []],
  ['1380000000', ['1380000000'], ['1380000000']],
  ['无', ['无'], ['无']],
  ['', [], []],
])('the cell %o holds the numbers %o, odd ones %o', (text, numbers, odd) => {
  expect(numbersIn(text)).toMatchObject({ numbers, odd })
})

test.each([
  ['张三、李四', ['张三', '李四']],
  ['张三，李四/王五', ['张三', '李四', '王五']],
  ['张 三', ['张三']],
  ['张 三 李四', ['张三', '李四']],
  ['张三 李四', ['张三', '李四']],
  ['张三\n李四', ['张三', '李四']],
  ['张三（请假）', ['张三']],
  ['张三13800000001', ['张三']],
  ['欧阳 明', ['欧阳', '明']],
  ['Li Ming', ['Li Ming']],
  ['买买提·艾力', ['买买提·艾力']],
  ['无', []],
  ['——', []],
  ['/', []],
  ['待定', []],
  ['', []],
])('the cell %o names %o', (text, names) => {
  expect(namesIn(text).map(({ name }) => name)).toEqual(names)
})

test('what stands beside a name is kept apart from it', () => {
  expect(namesIn('张三（请假）13800000001')).toEqual([
    { name: '张三', aside: '请假', telephone: '13800000001' },
  ])
})

test('spaces in and after a name are taken out, and told', () => {
  expect([oneName('傅振华 '), oneName('张　三'), oneName('Li  Ming')]).toEqual(['傅振华', '张三', 'Li Ming'])
  expect([spaced('傅振华 '), spaced('张三')]).toEqual([true, false])
})

test.each([
  ['带班领导', ['leader'], ['leader'], []],
  ['主班、副班', ['lead', 'officer'], ['lead', 'officer'], []],
  ['主班副班', [], [], ['主班副班']],
  ['值班员', ['officer'], ['officer'], []],
  ['副班/司机', ['officer', 'standby'], ['officer', 'driver'], []],
  ['司机', ['standby'], ['driver'], []],
  ['管理员', [], [], ['管理员']],
])('the role %o gives %o and the posts %o, unknown %o', (text, roles, posts, unknown) => {
  expect(rolesIn(text)).toEqual({ roles, posts, unknown })
})

test.each([
  ['病假', 'sick'],
  ['年休假', 'annual'],
  ['出差', 'trip'],
  ['外出培训', 'training'],
  ['下乡包联', 'stationed'],
  ['产假', 'maternity'],
  ['事假', 'personal'],
  ['补休', 'lieu'],
  ['调休', 'lieu'],
  ['党校学习', 'training'],
  ['日期写反', 'other'],
] as const)('the reason %s is leave of the kind %s', (text, kind) => {
  expect(absenceKindIn(text)).toBe(kind)
})

test.each([
  ['哺乳期至2027-03', { says: 'noNight', why: 'nursing', until: '2027-03-31' }],
  ['哺乳期至2028年2月', { says: 'noNight', why: 'nursing', until: '2028-02-29' }],
  ['孕期至2027.5.1', { says: 'noNight', why: 'pregnancy', until: '2027-05-01' }],
  ['哺乳期', { says: 'byHand' }],
  ['哺乳期至明年', { says: 'byHand' }],
  ['每月第一周外出学习', { says: 'byHand' }],
  ['同名不同人', { says: 'kept' }],
])('the remark %o beside a person says %o', (text, says) => {
  expect(personRemark(text)).toEqual(says)
})

test.each([
  ['李科长代', { says: 'standIn', name: '李科长' }],
  ['由张三代班', { says: 'standIn', name: '张三' }],
  ['张三替李四', { says: 'standIn', name: '张三' }],
  ['元旦加强值守', { says: 'kept' }],
])('the remark %o on a duty says %o', (text, says) => {
  expect(dutyRemark(text)).toEqual(says)
})

test.each([
  ['姓名,单位\n张三,应急局', ','],
  ['姓名;单位\n张三;应急局', ';'],
  ['姓名\t单位\n张三\t应急局', '\t'],
  ['姓名，单位\n张三，应急局', '，'],
  ['姓名;事由\n张三;"一,二,三,四"', ';'],
  ['姓名', ','],
])('the cells of %o are parted by %o', (text, sign) => {
  expect(delimiterOf(text)).toBe(sign)
})
