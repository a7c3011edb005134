import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { contentsOf } from '#test/help/old-file.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { readSheet, sampleSheet } from '#test/help/sheets.ts'
import { lyingAboutSize, sheetXml, workbook } from '#test/help/workbooks.ts'

const head = ['姓名', '单位']

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

async function refusal(name: string, bytes: Buffer): Promise<string> {
  const before = contentsOf(room.file)
  const { code } = await room.no('admin', 'imports.read', { name, base64: bytes.toString('base64') })
  expect(contentsOf(room.file)).toEqual(before)
  return code
}

function spoilt(text: string, from: string): Buffer {
  return Buffer.from(new TextDecoder(from).decode(Buffer.from(text)))
}

async function cellsOf(name: string, bytes: Buffer): Promise<string[][]> {
  return (await readSheet(room, name, bytes)).sheets[0]?.cells ?? []
}

test('a list in GBK, one in UTF-8 with a mark, and a workbook are read by what they hold, whatever they are called', async () => {
  const people = await readSheet(room, 'people.xlsx', sampleSheet('people-gbk.csv'))
  expect(people).toMatchObject({ format: 'csv', encoding: 'gbk', sheets: [{ name: '' }] })
  expect(people.sheets[0]?.cells[22]).toEqual([
    '22',
    '曾月娥',
    '副科长',
    '县自然资源局',
    '13800000022',
    '主班、副班',
  ])
  const leave = await readSheet(room, 'leave', sampleSheet('leave.csv'))
  expect(leave).toMatchObject({ format: 'csv', encoding: 'utf-8' })
  expect(leave.sheets[0]?.cells[0]).toEqual(['姓名', '开始', '结束', '事由'])
  const roster = await readSheet(room, 'roster.csv', sampleSheet('roster-2026-12.xlsx'))
  expect(roster).toMatchObject({ format: 'xlsx', encoding: 'workbook', sheets: [{ name: 'Sheet1' }] })
  expect(roster.sheets[0]?.cells[22]?.slice(0, 3)).toEqual(['2026-12-20', '日', '唐晓明'])
  expect(roster.sha256).toMatch(/^[0-9a-f]{64}$/)
})

describe('a text', () => {
  test.each([
    [
      'quotes, commas and line breaks in them',
      '姓名,备注\r\n"张三","一,二\n""三"""\r\n\r\n李四,\r\n',
      [['姓名', '备注'], ['张三', '一,二\n"三"'], [], ['李四']],
    ],
    ['semicolons', '姓名;单位\n张三;应急局', [head, ['张三', '应急局']]],
    ['tabs', '姓名\t单位\n张三\t应急局', [head, ['张三', '应急局']]],
    ['full-width commas', '姓名，单位\n张三，应急局', [head, ['张三', '应急局']]],
    ['rows of unlike length', '姓名,单位\n张三\n李四,应急局,多', [head, ['张三'], ['李四', '应急局', '多']]],
    ['numbers kept as text', '姓名,单位\n张三,="0138"', [head, ['张三', '0138']]],
  ])('with %s is read', async (_what, text, cells) => {
    expect(await cellsOf('a.csv', Buffer.from(text))).toEqual(cells)
  })

  const long = '姓名,单位,职务,值班角色,备注\n张三,县应急管理局,科长,主班,无\n李四,县水利局,副科长,副班,无\n'

  test.each([
    ['UTF-8 that was read as GBK and saved again', spoilt(long, 'gbk'), 'imports.garbled'],
    ['UTF-8 with a mark that was read as GBK', spoilt(`\ufeff${long}`, 'gb18030'), 'imports.garbled'],
    ['UTF-8 that was read as Latin-1 and saved again', spoilt(long, 'windows-1252'), 'imports.garbled'],
    [
      'GBK that was read as UTF-8 and saved again',
      Buffer.from(sampleSheet('people-gbk.csv').toString('utf8')),
      'imports.garbled',
    ],
    [
      'GBK that was read as Latin-1 and saved again',
      Buffer.from(sampleSheet('people-gbk.csv').toString('latin1')),
      'imports.garbled',
    ],
    ['UTF-16', Buffer.from(`\ufeff${long}`, 'utf16le'), 'imports.utf16'],
    ['zeros', Buffer.from('a,b\0c'), 'imports.notASheet'],
    [
      'bytes of no encoding',
      Buffer.from([0xff, 0xff, 0x81, 0x20, 0xff, 0xfe, 0xfd, 0x0a]),
      'imports.unknownEncoding',
    ],
    ['a quote that never ends', Buffer.from('姓名,单位\n"张三,应急局\n李四,水利局'), 'imports.brokenText'],
    ['a formula', Buffer.from('姓名,单位\n张三,"=HYPERLINK(""x"")"'), 'imports.formula'],
    ['nothing', Buffer.from('\n\n , \n'), 'imports.emptyFile'],
    ['too many rows', Buffer.from('张三,应急局\n'.repeat(30_000)), 'imports.tooManyRows'],
    ['too many columns', Buffer.from(`${'张三,'.repeat(201)}x\n`), 'imports.tooManyColumns'],
    ['a cell without end', Buffer.from(`姓名,${'长'.repeat(2001)}`), 'imports.cellTooLong'],
  ])('with %s is refused, and nothing is changed', async (_what, bytes, code) => {
    expect(await refusal('a.csv', bytes)).toBe(code)
  })

  test('in good GBK or UTF-8 is never taken for a spoilt one', async () => {
    const word = fc.constantFrom(
      '联通',
      '浣熊',
      '锘',
      '张三',
      '县应急局',
      '鑫淼',
      '1380',
      '李娜 ',
      '，',
      'a',
      '€',
      '①',
    )
    const rows = fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const text = ['姓名,单位', ...cells.map((row) => row.join(','))].join('\n')
        const { encoding } = await readSheet(room, 'a.csv', Buffer.from(text))
        expect(encoding).toBe('utf-8')
      }),
      { numRuns: 40 },
    )
  })
})

describe('a workbook', () => {
  test('gives dates as days, numbers as they are written, and merged cells in every row', async () => {
    const day = (date: string) => ({ value: new Date(`${date}Z`), type: Date, format: 'yyyy/m/d' })
    const bytes = await writeXlsxFile([
      [{ value: '日期' }, { value: '带班领导' }, { value: '电话' }, null, { value: true, type: Boolean }],
      [day('2026-12-01T00:00:00'), { value: '张三', rowSpan: 2 }, { value: 13800000001, type: Number }],
      [day('2026-12-02T08:30:00'), null, { value: 12.4, type: Number }],
    ]).toBuffer()
    expect(await cellsOf('a.xlsx', bytes)).toEqual([
      ['日期', '带班领导', '电话', '', 'true'],
      ['2026-12-01', '张三', '13800000001'],
      ['2026-12-02 08:30', '张三', '12.4'],
    ])
  })

  test('keeps the numbers of its rows and drops what is only formatted', async () => {
    const sheet =
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t> 张三 </t></is></c><c r="XFD2" s="0"/></row><row r="900000"><c r="A900000" s="0"/></row></sheetData>'
    expect(await cellsOf('a.xlsx', workbook(sheet))).toEqual([[], ['', ' 张三 ']])
  })

  const formula = '<sheetData><row r="4"><c r="B4"><f>1+1</f><v>2</v></c></row></sheetData>'
  const far = (cell: string, row: number) =>
    `<sheetData><row r="${row}"><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`

  test.each([
    ['a formula', () => workbook(formula), 'imports.formula'],
    [
      'a shared formula',
      () => workbook(formula.replace('<f>1+1</f>', '<f t="shared" si="0"/>')),
      'imports.formula',
    ],
    [
      '30,000 rows',
      () => workbook(sheetXml(Array.from({ length: 30_000 }, () => head))),
      'imports.tooManyRows',
    ],
    ['a cell beyond the columns', () => workbook(far('ZZ1', 1)), 'imports.tooManyColumns'],
    ['a row that no sheet has', () => workbook(far('A9999999999', 9_999_999_999)), 'imports.damaged'],
    [
      'an entity',
      () => workbook(sheetXml([head]), { 'xl/x.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]>') }),
      'imports.damaged',
    ],
    ['broken XML', () => workbook('<sheetData><row r="1"><c r="A1"'), 'imports.damaged'],
    [
      'no workbook in it',
      () => Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })),
      'imports.notASheet',
    ],
    ['nothing in it', () => workbook('<sheetData/>'), 'imports.emptyFile'],
    ['its end cut off', () => sampleSheet('roster-2026-12.xlsx').subarray(0, 3000), 'imports.damaged'],
    [
      '100 MB of nothing packed small',
      () => workbook(sheetXml([head]), { 'xl/x.xml': new Uint8Array(100 * 1024 * 1024) }),
      'imports.unpacksTooLarge',
    ],
  ])(
    'with %s is refused, and nothing is changed',
    async (_what, bytes, code) => {
      expect(await refusal('a.xlsx', bytes())).toBe(code)
    },
    60_000,
  )

  test('that lies about how large it is never unpacks beyond what it says', async () => {
    const honest = workbook(`${sheetXml([head])}${' '.repeat(60 * 1024 * 1024)}`)
    const bytes = lyingAboutSize(honest, 'xl/worksheets/sheet1.xml', 400)
    const before = process.memoryUsage().arrayBuffers
    const reply = await room.ask('admin', 'imports.read', {
      name: 'a.xlsx',
      base64: bytes.toString('base64'),
    })
    expect(reply.ok ? 'read' : (reply as { code: string }).code).toMatch(/^(read|imports\.damaged)$/)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024)
  }, 60_000)

  test('says which cell holds the formula', async () => {
    const reply = await room.no('admin', 'imports.read', {
      name: 'a.xlsx',
      base64: workbook(formula).toString('base64'),
    })
    expect(reply.fields).toEqual({ name: 'a.xlsx', sheet: '十二月', cell: 'B4' })
  })
})

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'imports.notASheet'],
  ['a photograph', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], 'imports.notASheet'],
  ['a PDF', [...Buffer.from('%PDF-1.7\n')], 'imports.notASheet'],
  [
    'an old workbook, or one with a password',
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    'imports.oldWorkbook',
  ],
])('%s renamed .xlsx is refused by name', async (_what, magic, code) => {
  const reply = await room.no('admin', 'imports.read', {
    name: '十二月.xlsx',
    base64: Buffer.from([...magic, ...Array(500).fill(7)]).toString('base64'),
  })
  expect(reply).toMatchObject({ code, fields: { name: '十二月.xlsx' } })
})
