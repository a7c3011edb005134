import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { ReadCard } from '#shared/plans/table.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { cardFacts, smallCard } from '#test/help/plan-card-facts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedCard } from '#test/help/run-acts.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const read = (name: string, bytes: Uint8Array): Promise<ReadCard> =>
  room.ok('lead', 'plans.importFile', { name, base64: Buffer.from(bytes).toString('base64') })
const refused = async (name: string, bytes: Uint8Array) =>
  (await room.no('lead', 'plans.importFile', { name, base64: Buffer.from(bytes).toString('base64') })).code

describe('a card carried out of the room and into it again', () => {
  const formats = ['json', 'xlsx', 'docx'] as const
  const all = formats.flatMap((format) =>
    (['zh-CN', 'en'] as const).map((language) => ({ format, language })),
  )

  test.each(all)('as $format in $language is the same card', async ({ format, language }) => {
    await room.ok('admin', 'settings.change', { language })
    const { plan } = await approvedCard(room)
    const file = await room.ok('officer', 'plans.exportFile', { plan: plan.id, format })
    expect(file.name).toMatch(new RegExp(`^${cardFacts.name}.*1.*\\.${format}$`))
    const card = await room.ok('lead', 'plans.importFile', file)
    expect(card).toMatchObject({ facts: cardFacts, content: smallCard, faults: [] })
  })

  test.each(formats)(
    'a sample nobody has touched goes out as %s, and comes in as a draft of its own',
    async (format) => {
      const file = await room.ok('officer', 'plans.exportFile', { plan: 'gas', format })
      const { facts, content } = await room.ok('lead', 'plans.importFile', file)
      const sample = await room.ok('officer', 'plans.get', { plan: 'gas' })
      expect(content).toEqual(sample.content)
      const draft = await room.ok('lead', 'plans.draft', { plan: 'gas', facts, content })
      expect(draft).toMatchObject({ state: 'draft', plan: { code: 'gas' } })
    },
  )

  test('an older version goes out when it is asked for, one of another card does not', async () => {
    const { id, plan } = await approvedCard(room)
    await room.ok('officer', 'plans.exportFile', { plan: plan.id, version: id, format: 'json' })
    const other = await room.no('officer', 'plans.exportFile', { plan: 'gas', version: id, format: 'json' })
    expect(other).toMatchObject({ code: 'plans.unknownVersion' })
  })
})

describe('a table of somebody else', () => {
  test('in Word: cells merged downwards, an introduction before it, deleted words left out', async () => {
    const cell = (text: string, merge?: 'restart' | 'continue') =>
      new TableCell({
        children: [new Paragraph(text)],
        ...(merge ? { verticalMerge: VerticalMergeType[merge === 'restart' ? 'RESTART' : 'CONTINUE'] } : {}),
      })
    const table = new Table({
      rows: [
        new TableRow({ children: ['时段', '处置内容', '责任单位'].map((text) => cell(text)) }),
        new TableRow({ children: [cell('0—5分钟', 'restart'), cell('登记来电'), cell('值班室')] }),
        new TableRow({ children: [cell('', 'continue'), cell('报告带班领导'), cell('值班室')] }),
        new TableRow({ children: [cell('5～15分钟'), cell('通知乡镇 & 部门 <紧急>'), cell('')] }),
      ],
    })
    const children = [new Paragraph('名称：内涝处置卡'), new Paragraph('一、总则'), table]
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
    const { facts, content, faults } = await read('内涝.docx', bytes)
    expect(faults).toEqual([])
    expect(facts?.name).toBe('内涝处置卡')
    expect(content?.steps.map(({ phase, words, responsible }) => [phase, words, responsible])).toEqual([
      ['0-5', '登记来电', '值班室'],
      ['0-5', '报告带班领导', '值班室'],
      ['5-15', '通知乡镇 & 部门 <紧急>', ''],
    ])
  })

  test('in Excel: a phase that Excel made a date of is the phase again, numbers are words', async () => {
    const file = writeXlsxFile([
      ['阶段', '内容', '时限'].map((value) => ({ value })),
      [{ value: new Date(Date.UTC(2026, 4, 15)), format: 'm-d' }, { value: '关阀' }, { value: 10 }],
    ])
    const { content, faults } = await read('卡.xlsx', Buffer.from(await file.toBuffer()))
    expect(faults).toEqual([])
    expect(content?.steps).toMatchObject([{ phase: '5-15', words: '关阀', dueMinutes: 10 }])
  })

  test('with a fault in a cell is refused whole, and row, column and words are told in both languages', async () => {
    const file = writeXlsxFile(
      [
        ['阶段', '内容', '时限'],
        ['0-5分钟', '关阀', '5'],
        ['黎明', '报告', '马上'],
      ].map((row) => row.map((value) => ({ value }))),
    )
    const { content, faults } = await read('卡.xlsx', Buffer.from(await file.toBuffer()))
    expect(content).toBeNull()
    expect(faults.map(({ row, column, code, fields }) => [row, column, code, fields.cell])).toEqual([
      [3, 'phase', 'phase', '黎明'],
      [3, 'due', 'due', '马上'],
    ])
    expect((await room.ok('lead', 'plans.list', {})).every(({ draft }) => draft === null)).toBe(true)
  })
})

describe('what is no card', () => {
  const text = (words: string) => new TextEncoder().encode(words)

  test('a picture, an old Word file, another zip, a broken one, nothing: refused by name, nothing written', async () => {
    expect(await refused('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toBe('plans.notACard')
    expect(await refused('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('plans.notACard')
    expect(await refused('a.zip', zipSync({ 'a.txt': text('a') }))).toBe('plans.notACard')
    expect(await refused('a.docx', zipSync({ 'word/document.xml': text('<w:p') }))).toMatch(
      /plans\.(damaged|notACard)/,
    )
    expect(await refused('a.xlsx', text('PK\u0003\u0004 broken'))).toBe('plans.damaged')
    expect((await room.no('lead', 'plans.importFile', { name: 'a.docx' })).code).toBe('plans.emptyFile')
  })

  test('a document that declares entities is not read', async () => {
    const evil = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document><w:body><w:p>&a;</w:p></w:body></w:document>'
    expect(await refused('a.docx', zipSync({ 'word/document.xml': text(evil) }))).toBe('plans.damaged')
  })

  test('a document that unpacks to more than there is room for is not unpacked', async () => {
    const huge = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) })
    expect(huge.length).toBeLessThan(1024 * 1024)
    expect(await refused('a.docx', huge)).toBe('plans.fileTooLarge')
  })

  test('a workbook cut off in the middle', async () => {
    const file = await room.ok('officer', 'plans.exportFile', { plan: 'gas', format: 'xlsx' })
    const bytes = Buffer.from(file.base64, 'base64')
    expect(await refused('a.xlsx', bytes.subarray(0, bytes.length / 2))).toBe('plans.damaged')
    const parts = unzipSync(bytes)
    const sheet = 'xl/worksheets/sheet1.xml'
    const cut = { ...parts, [sheet]: (parts[sheet] as Uint8Array).subarray(0, 3000) }
    const reply = await room.ask('lead', 'plans.importFile', {
      name: 'a.xlsx',
      base64: Buffer.from(zipSync(cut)).toString('base64'),
    })
    if (reply.ok) expect((reply.value as ReadCard).content?.steps.length ?? 0).toBe(0)
    else expect(reply.code).toBe('plans.damaged')
  })

  test('a path from a window', async () => {
    const path = join(temporaryFolder(), 'card.json')
    writeFileSync(path, '{}')
    expect((await room.no('lead', 'plans.importFile', { name: 'card.json', path })).code).toBe(
      'plans.pathNotAllowed',
    )
  })
})

test('text pasted from Word is read as steps and shown before anything is written', async () => {
  const text = '<p class=MsoNormal>5-15分钟</p><p class=MsoNormal>1．通知<b>119</b></p>'
  const { content } = await room.ok('lead', 'plans.importFile', { name: '粘贴', text })
  expect(content?.steps).toMatchObject([{ phase: '5-15', words: '通知 119', kind: 'do' }])
  expect((await room.ok('lead', 'plans.list', {})).filter(({ shipped }) => !shipped)).toEqual([])
})
