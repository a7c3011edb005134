import { describe, expect, test } from 'vitest'
import { cardFromJson, cardText } from '#shared/plans/card-file.ts'
import { cardFromCells } from '#shared/plans/read-table.ts'
import { cardFromText } from '#shared/plans/read-text.ts'
import { sampleCards, sampleContent, sampleFacts } from '#shared/plans/samples.ts'
import { tableOf } from '#shared/plans/write-table.ts'
import { asks, card, cardFacts, smallCard, step } from '#test/help/plan-card-facts.ts'

const languages = ['zh', 'en'] as const
const everyCard = sampleCards.flatMap((sample) =>
  languages.map((language) => ({ sample, code: sample.code, language })),
)

function cellsOf({ facts, headings, rows }: ReturnType<typeof tableOf>): string[][] {
  return [...facts.map((fact) => [fact]), headings, ...rows]
}

describe('a card written as a table', () => {
  test.each(everyCard)('$code is read again as it was in $language', ({ sample, language }) => {
    const [facts, content] = [sampleFacts(sample, language), sampleContent(sample, language)]
    const read = cardFromCells(cellsOf(tableOf(facts, content, language)), 'file')
    expect(read.faults).toEqual([])
    expect(read.facts).toEqual(facts)
    expect(read.content).toEqual(content)
  })

  test('with titles, contacts, attachments, choices that hold a slash', () => {
    const odd = card(
      [
        step('a', {
          kind: 'call',
          dueMinutes: 90,
          whom: { role: '村主任', place: '白石村', contact: 12 },
          attachments: ['名单.xlsx', '图.pdf'],
          answer: asks('choice', { choices: ['是/否', '不详|待查'] }),
        }),
        step('b', { phase: 'level2', dueMinutes: 1440, after: ['a'] }),
      ],
      {
        phases: [
          { code: '0-5', title: '接报' },
          { code: 'level2', title: '全县动员' },
        ],
        traps: ['下雨天'],
      },
    )
    for (const language of languages)
      expect(cardFromCells(cellsOf(tableOf(cardFacts, odd, language)), 'x').content).toEqual(odd)
  })

  test('as JSON too', () => {
    expect(cardFromJson(cardText(cardFacts, smallCard))).toEqual({
      ...{ facts: cardFacts, content: smallCard, faults: [] },
      findings: expect.any(Array),
    })
  })
})

describe('a table somebody made', () => {
  test('needs nothing but words; merged phases go down, codes are given', () => {
    const read = cardFromCells(
      [
        ['某县内涝处置'],
        ['阶段', '序号', '步骤', '时限', '责任人'],
        ['0—5分钟', '1', '登记信号', '3分钟', '值班员'],
        ['', '2', '报告带班领导', 'T+5', '主班'],
        ['', '', '', '', ''],
        ['阶段', '序号', '步骤', '时限', '责任人'],
        ['Ⅲ级', '3', '全员到岗', '1小时', ''],
      ],
      '内涝处置卡',
    )
    expect(read.faults).toEqual([])
    expect(read.facts).toMatchObject({ name: '内涝处置卡' })
    expect(
      read.content?.steps.map(({ code, phase, words, dueMinutes }) => [code, phase, words, dueMinutes]),
    ).toEqual([
      ['s1', '0-5', '登记信号', 3],
      ['s2', '0-5', '报告带班领导', 5],
      ['s3', 'level3', '全员到岗', 60],
    ])
  })

  test('whatever cannot be read is told by row and column, and nothing of it is taken', () => {
    const read = cardFromCells(
      [
        ['阶段', '编号', '类别', '内容', '时限', '答复方式', '必须答复', '通讯录编号', '联系谁'],
        ['上午', 'a', '问', '在哪？', '5', '文字', '是', '', ''],
        ['0-5分钟', 'b', '唱歌', '唱', '5', '', '', '', ''],
        ['0-5分钟', '3c', '问', '', '马上', '诗', '也许', '12x', '119'],
        ['0-5分钟', 'd', '不得', '', '', '', '', '', ''],
        ['0-5分钟', 'e', '做', '好的', '5', '', '', '', ''],
      ],
      'x',
    )
    expect(read).toMatchObject({ facts: null, content: null })
    expect(read.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'phase', 'phase'],
      [3, 'kind', 'kind'],
      [4, 'contact', 'number'],
      [4, 'due', 'due'],
      [4, 'answer', 'answer'],
      [4, 'required', 'yesNo'],
      [5, 'words', 'empty'],
    ])
  })

  test('a code that is none, words that are missing: told where they stand', () => {
    const read = cardFromCells(
      [
        ['编号', '内容', '单位（数字）'],
        ['1 号', '做', ''],
        ['b', '', 'x'],
        ['c', '字'.repeat(401), ''],
      ],
      'x',
    )
    expect(read.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'code', 'stepCode'],
      [3, 'words', 'empty'],
      [4, 'words', 'tooLong'],
    ])
  })

  test('without headings it is no card; with five hundred steps it is too long', () => {
    expect(cardFromCells([['一', '二']], 'x').faults[0]?.code).toBe('noHeadings')
    const rows = Array.from({ length: 500 }, (_, at) => [`第${at}步`])
    expect(cardFromCells([['内容'], ...rows], 'x').faults).toMatchObject([{ code: 'tooManySteps' }])
  })

  test('a loop is read and told as a finding, so that it can be put right on the screen', () => {
    const read = cardFromCells(
      [
        ['编号', '内容', '先做'],
        ['a', '一', 'b'],
        ['b', '二', 'a'],
      ],
      'x',
    )
    expect(read.content?.steps).toHaveLength(2)
    expect(read.findings.map(({ code }) => code)).toContain('loop')
  })

  test('a JSON file of something else, or broken, or with a field that is none', () => {
    expect(cardFromJson('{"a": 1').faults).toMatchObject([{ code: 'json' }])
    expect(cardFromJson('{"a": 1}').faults[0]).toMatchObject({ code: 'format' })
    const broken = cardText(cardFacts, smallCard).replace('"dueMinutes":3', '"dueMinutes":-3')
    expect(cardFromJson(broken).faults).toMatchObject([{ row: 2, column: 'dueMinutes' }])
  })
})

describe('pasted text', () => {
  test('a step a line, under the phase that stood alone before it', () => {
    const read = cardFromText('5-15分钟\n1. 通知119\n（2）疏散居民\n\n后续\n- 复盘', '卡')
    expect(read.content?.steps.map(({ code, phase, words }) => [code, phase, words])).toEqual([
      ['s1', '5-15', '通知119'],
      ['s2', '5-15', '疏散居民'],
      ['s3', 'after', '复盘'],
    ])
  })

  test('a table out of Word, as text or with its markup', () => {
    const tabbed = cardFromText('阶段\t内容\n0-5分钟\t关阀', '卡')
    const marked = cardFromText(
      '<table class=MsoTable><tr><td><p>阶段</p></td><td><p>内容</p></td></tr>\n<tr><td><p>0-5分钟</p></td><td><p><b>关</b>阀</p></td></tr></table>',
      '卡',
    )
    for (const read of [tabbed, marked])
      expect(read.content?.steps.map(({ phase, words }) => [phase, words.replace(' ', '')])).toEqual([
        ['0-5', '关阀'],
      ])
  })
})
