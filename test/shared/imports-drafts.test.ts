import { describe, expect, test } from 'vitest'
import { drafts } from '#test/help/drafts.ts'

const heads = ['姓名', '单位', '电话', '值班角色', '备注']

function acts(rows: ReturnType<typeof drafts>) {
  return rows.slice(1).map(({ act, remarks }) => [act, ...remarks.map(({ code }) => code)])
}

describe('a list of people', () => {
  test('knows somebody again by telephone or unit, asks about a namesake with neither, and brings back who was removed', () => {
    const rows = drafts('people', [
      heads,
      ['张三', '应急局', '13800000001', '副班'],
      ['张三', '水利局', '13900000000', '副班'],
      ['李四', '水利局', '', '副班'],
      ['王五', '应急局', '13800000004', '副班'],
      ['赵六', '应急局', '', '司机'],
    ])
    expect(acts(rows)).toEqual([
      ['same'],
      ['stop', 'namesakeInSheet', 'namesakeInRoom'],
      ['change', 'noNumber'],
      ['add', 'personReturns'],
      ['add', 'noNumber'],
    ])
    expect(rows[2]?.remarks[1]?.candidates).toEqual([
      { id: 1, label: '张三 应急局 科员 13800000001' },
      { id: 0, label: '' },
    ])
    expect(rows[3]?.make).toMatchObject({ facts: { roles: ['administrator', 'officer'] } })
    expect(rows[5]?.make).toMatchObject({ facts: { roles: ['standby'] }, member: { posts: ['driver'] } })
  })

  test('answers a namesake with the same person or with somebody new', () => {
    const row = ['张三', '水利局', '13900000000', '副班']
    const answered = (id: number) =>
      drafts('people', [heads, row], { '2': { skip: false, people: { 张三: id } } })[1]
    expect(answered(0)).toMatchObject({ act: 'add', make: { id: null } })
    expect(answered(1)).toMatchObject({ act: 'change', make: { id: 1, facts: { unit: '水利局' } } })
    expect(answered(2)).toMatchObject({ act: 'stop' })
  })

  test('stops at a row written twice, at one person in two rows, and at words that are no role', () => {
    const rows = drafts('people', [
      heads,
      ['周平', '应急局', '13700000000', '副班'],
      ['周平', '应急局', '13700000000', '副班', '再来一次'],
      ['张三', '应急局', '13800000001', '副班'],
      ['张三', '应急局', '13800000001', '主班'],
      ['吴刚', '应急局', '13700000001', '总指挥'],
      ['', '应急局', '13700000002', '副班'],
      ['郑洁', '应急局', '13700000003', ''],
    ])
    expect(acts(rows)).toEqual([
      ['add'],
      ['stop', 'rowTwice'],
      ['same'],
      ['stop', 'namesakeInSheet', 'personTwice'],
      ['stop', 'unknownRole'],
      ['stop', 'noName'],
      ['stop', 'noRole'],
    ])
  })
})

describe('a list of leave', () => {
  const leave = ['姓名', '开始', '结束', '事由']

  test('stops at overlaps, at what is over, too long or reversed, and rolls into the next year', () => {
    const rows = drafts('leave', [
      leave,
      ['张三', '2026-12-01', '2026-12-05', '病假'],
      ['张三', '2026-12-05', '2026-12-06', '年假'],
      ['张三', '12月30日', '1月2日', '出差'],
      ['张三', '2026-10-01', '2026-10-02', '出差'],
      ['张三', '2027-02-01', '2029-02-01', '挂职'],
      ['张三', '2026-12-20', '2026-12-10', '病假'],
      ['张三', '2月30日', '3月1日', '病假'],
      ['王五', '2026-12-01', '2026-12-05', '病假'],
      ['李四', '2026-12-01', '2026-12-05', ''],
    ])
    expect(acts(rows)).toEqual([
      ['add'],
      ['stop', 'leaveOverlapsRow'],
      ['add', 'yearAssumed'],
      ['stop', 'leaveOver'],
      ['stop', 'leaveTooLong'],
      ['stop', 'reversedDates'],
      ['stop', 'noSuchDay'],
      ['stop', 'personInactive'],
      ['stop', 'ambiguousName', 'noReason'],
    ])
    expect(rows[3]?.make).toMatchObject({ from: '2026-12-30', to: '2027-01-02' })
  })

  test('tells namesakes apart by their unit where the sheet gives it, and takes an unknown name for whoever is chosen', () => {
    const cells = [
      [...leave, '单位'],
      ['李四', '12月1日', '12月2日', '病假', '气象局'],
      ['李科长', '12月1日', '12月2日', '病假', ''],
    ]
    const rows = drafts('leave', cells, { '3': { skip: false, people: { 李科长: 1 } } })
    expect(rows.slice(1).map(({ make }) => make)).toMatchObject([
      { person: { id: 3 } },
      { person: { id: 1 } },
    ])
    expect(rows[2]?.remarks).toMatchObject([
      { severity: 'warning', code: 'takenFor' },
      { code: 'yearAssumed' },
    ])
  })

  test('keeps halves of days', () => {
    const [, row] = drafts('leave', [leave, ['张三', '12月1日下午', '12月2日上午', '病假']])
    expect(row?.make).toMatchObject({
      fromTime: '12:00',
      toTime: '12:00',
      from: '2026-12-01',
      to: '2026-12-02',
    })
  })
})

describe('a roster', () => {
  const roster = ['日期', '星期', '带班领导', '联系电话', '主班', '副班', '备注']
  const title = ['2026年12月值班表 交接班时间：8:30']

  test('finds its headings below merged titles and tells what does not agree', () => {
    const rows = drafts('roster', [
      title,
      roster,
      ['12月1日', '三', '张三', '13900000000', '', '张三'],
      ['12月1日', '二', '张三', '', '', ''],
      ['2026-11-30', '', '张三', '', '', ''],
      ['2030-12-01', '', '张三', '', '', ''],
      ['12.3', '四', '张三、查无此人', '', '', ''],
      ['12月4日', '五', '', '', '', '', '元旦加强'],
      ['5日', '六', '张三（外出）', '', '', ''],
      roster,
      ['注：照此执行'],
    ])
    expect(rows.map(({ role, act, remarks }) => [role, act, ...remarks.map(({ code }) => code)])).toEqual([
      ['title', 'none', 'changeTimeDiffers'],
      ['header', 'none'],
      ['data', 'add', 'weekdayDiffers', 'numberDiffers', 'unqualified', 'nobody', 'twiceInRow'],
      ['data', 'stop', 'dateTwice', 'unqualified', 'nobody', 'nobody'],
      ['data', 'stop', 'outsideMonth', 'unqualified', 'nobody', 'nobody'],
      ['data', 'stop', 'outsideMonth', 'dayBeyond'],
      ['data', 'stop', 'unknownPerson', 'unqualified', 'nobody', 'nobody'],
      ['data', 'add', 'noteKept', 'nobody', 'nobody', 'nobody', 'nobodyAtAll'],
      ['data', 'add', 'asideUnread', 'unqualified', 'nobody', 'nobody'],
      ['header', 'none'],
      ['note', 'none'],
    ])
  })
})
