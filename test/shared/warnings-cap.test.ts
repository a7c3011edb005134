import { describe, expect, test } from 'vitest'
import { readWarningFile } from '#core/warnings/files/file.ts'
import { MessageFacts } from '#shared/warnings/message.ts'
import { capSample, national, nationalSample } from '#test/help/cap.ts'

function read(bytes: Uint8Array | string): MessageFacts {
  const reading = readWarningFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'Asia/Shanghai')
  const [piece] = reading.pieces
  if (!piece || !('facts' in piece)) throw new Error(JSON.stringify(reading.refusal ?? piece))
  return MessageFacts.parse(piece.facts)
}

function refusalOf(bytes: Uint8Array | string) {
  const reading = readWarningFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'Asia/Shanghai')
  const [piece] = reading.pieces
  return reading.refusal ?? (piece && 'refusal' in piece ? piece.refusal : null)
}

function oasis(info: string, more = ''): string {
  return `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>X</identifier><sender>a@b.example</sender>
    <sent>2026-07-20T15:30:00+08:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${more}
    <info><event>Storm</event><urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>${info}</info></alert>`
}

describe('the national form', () => {
  test('an alert is read with every field, its words giving horizon, places and figures', () => {
    expect(read(nationalSample('alert'))).toMatchObject({
      issuers: ['澄河县气象台'],
      issuerCodes: ['99012341600000'],
      action: 'issue',
      hazard: '暴雨',
      eventType: '11B03',
      colour: 'orange',
      level: 2,
      productKind: 'localSignal',
      audience: 'public',
      status: 'actual',
      issuedAt: '2026-07-20T07:30:00.000Z',
      horizonHours: 3,
      validUntil: null,
      areas: ['澄河县'],
      areaCodes: ['99012300000000'],
      places: [{ name: '白石镇' }, { name: '柳河乡' }, { name: '城区' }],
      identifier: '99012341600000_20260720153000',
      refers: [],
      headline: '澄河县气象台发布暴雨橙色预警[Ⅱ级/严重]',
      language: 'zh-CN',
      marks: [],
    })
  })

  test('an update in a namespace of its own is an upgrade where its words say so', () => {
    expect(read(nationalSample('update'))).toMatchObject({
      action: 'upgrade',
      colour: 'red',
      refers: ['99012341600000_20260720153000'],
      reference: { hazard: '暴雨', colour: 'orange' },
    })
  })

  test('a cancel lifts, is without horizon, and keeps its reason', () => {
    const facts = read(nationalSample('cancel'))
    expect(facts).toMatchObject({ action: 'lift', colour: 'red', horizonHours: null, validUntil: null })
    expect(facts.text).toContain('降雨已明显减弱')
  })

  test.each([
    [
      'a compact code with the colour behind it',
      { '>11B03<': '>11B0302<' },
      { eventType: '11B03', hazard: '暴雨' },
    ],
    ['a code nobody knows', { '>11B03<': '>11Z77<' }, { eventType: '11Z77', hazard: '暴雨' }],
    ['the code for tests', { '>11B03<': '>00000<' }, { status: 'test' }],
    ['an exercise', { Actual: 'Exercise' }, { status: 'exercise' }],
    [
      'a message for officials alone',
      { '<secClassification>None': '<secClassification>Inner' },
      { audience: 'internal' },
    ],
    [
      'an end',
      { '<expires></expires>': '<expires>2026-07-21 15:30:00+08:00</expires>' },
      { validUntil: '2026-07-21T07:30:00.000Z' },
    ],
    [
      'a severity nobody knows takes its colour from the words',
      { '>Orange<': '>Unknown<' },
      { colour: 'orange' },
    ],
    [
      'the fields win over the words',
      { '>Orange<': '>Yellow<' },
      { colour: 'yellow', marks: ['wordsDiffer'] },
    ],
    ['an alert whose words lift', { 发布暴雨: '解除暴雨' }, { action: 'lift', marks: ['wordsDiffer'] }],
    ['elements nobody knows', { '<info>': '<info><future><deep>1</deep></future>' }, { hazard: '暴雨' }],
    ['the right spelling of the audience', { audenceprt: 'audienceprt' }, { marks: [] }],
    ['no urgency', { '<urgency>Unknown</urgency>': '' }, { marks: ['elementMissing'] }],
    [
      "a time without an offset is the room's",
      { '15:30:00+08:00': '15:30:00' },
      { issuedAt: '2026-07-20T07:30:00.000Z', marks: ['timeUnsure'] },
    ],
    [
      'an end nobody can read',
      { '<expires></expires>': '<expires>soon</expires>' },
      { validUntil: null, marks: ['timeUnsure'] },
    ],
    [
      'an end before the beginning',
      { '<expires></expires>': '<expires>2026-07-19 15:30:00+08:00</expires>' },
      { marks: ['timeUnsure'] },
    ],
    [
      'a colour the type does not have',
      { '>11B03<': '>11B15<', 暴雨: '冰雹', Orange: 'Blue', 橙色: '蓝色' },
      { hazard: '冰雹', marks: [] },
    ],
  ])('%s', (_, changes, expected) => {
    expect(read(national(changes as unknown as Record<string, string>))).toMatchObject(expected)
  })

  test('a time that is not the one its number tells is marked', () => {
    const { marks } = read(national({ '2026-07-20 15:30:00': '2025-07-20 15:30:00' }))
    expect(marks).toContain('timeUnsure')
  })

  test('the office named in the words stands before a platform that passes on', () => {
    const facts = read(national({ '<sender>澄河县气象台': '<sender>澄河县突发事件预警信息发布中心' }))
    expect(facts.issuers).toEqual(['澄河县气象台'])
  })

  test.each(['identifier', 'sender', 'sendTime', 'status', 'msgType', 'scope', 'eventType'])(
    'without %s it is refused by the name of the element',
    (element) => {
      const text = national().replace(new RegExp(`<${element}>[^<]*</${element}>`), '')
      expect(refusalOf(text)).toEqual({ code: 'warnings.elementMissing', fields: { element } })
    },
  )

  test.each([
    [{ Actual: 'Draft' }, 'warnings.statusNotForUse'],
    [{ Actual: 'System' }, 'warnings.statusNotForUse'],
    [{ '<msgType>Alert': '<msgType>Ack' }, 'warnings.messageNotForUse'],
    [{ '<msgType>Alert': '<msgType>Error' }, 'warnings.messageNotForUse'],
    [{ '<sendTime>2026-07-20': '<sendTime>2026-13-40' }, 'warnings.badTime'],
    [{ '<sendTime>2026-07-20': '<sendTime>0026-07-20' }, 'warnings.badTime'],
  ])('%j is refused', (changes, code) => {
    expect(refusalOf(national(changes as unknown as Record<string, string>))?.code).toBe(code)
  })
})

describe('the OASIS form', () => {
  test('the Chinese block is shown, the others are kept below it; triples give the numbers they name', () => {
    const facts = read(capSample('two-languages.cap'))
    expect(facts).toMatchObject({
      issuers: ['澄河县水文站'],
      action: 'update',
      hazard: '山洪灾害',
      eventType: '11A51',
      colour: 'orange',
      refers: ['X-0', 'X-1'],
      validUntil: '2026-07-21T07:30:00.000Z',
      areaCodes: ['990123000000'],
      language: 'zh-CN',
    })
    expect(facts.text).toMatch(/澄河县水文站[\s\S]*\[en-US\] Flash flood warning[\s\S]*\[fr-FR\] Crue/)
    expect(facts.shapes).toEqual([
      {
        line: [
          [30.1, 110.1],
          [30.2, 110.1],
          [30.2, 110.3],
          [30.1, 110.1],
        ],
      },
      { centre: [30.15, 110.2], metres: 2500 },
    ])
  })

  test('several blocks of one language are one message of the highest colour, each place with its own', () => {
    expect(read(capSample('two-colours.cap'))).toMatchObject({
      colour: 'red',
      areas: ['Liuhe', 'Baishi'],
      places: [
        { name: 'Liuhe', colour: 'yellow' },
        { name: 'Baishi', colour: 'red' },
      ],
    })
  })

  test.each([
    ['Extreme', 'red'],
    ['Severe', 'orange'],
    ['Moderate', 'yellow'],
    ['Minor', 'blue'],
    ['Unknown', null],
  ])('severity %s is %s', (severity, colour) => {
    expect(read(oasis('').replace('Severe', severity)).colour).toBe(colour)
  })

  test('an event nobody knows is taken by its own name', () => {
    expect(read(oasis(''))).toMatchObject({ hazard: 'Storm', eventType: null, marks: [] })
  })

  test('a Chinese event is known by its name', () => {
    expect(read(oasis('').replace('Storm', '暴雨'))).toMatchObject({
      hazard: '暴雨',
      eventType: '11B03',
      marks: [],
    })
  })

  test('a cancel needs no block', () => {
    const text = oasis('')
      .replace(/<info>[\s\S]*<\/info>/, '')
      .replace('Alert<', 'Cancel<')
    expect(read(text)).toMatchObject({ action: 'lift', identifier: 'X' })
    expect(refusalOf(text.replace('Cancel<', 'Alert<'))).toMatchObject({ fields: { element: 'info' } })
  })

  test('a required element that is missing is named', () => {
    expect(refusalOf(capSample('no-scope.cap'))).toEqual({
      code: 'warnings.elementMissing',
      fields: { element: 'scope' },
    })
  })
})

describe('shapes', () => {
  const area = (shape: string) => read(oasis(`<area><areaDesc>A</areaDesc>${shape}</area>`))

  test('a hundred thousand points are thinned within a second, first and last kept, with a mark', () => {
    const points = Array.from({ length: 100_000 }, (_, index) => `30.${index},110.${index}`)
    const started = performance.now()
    const { shapes, marks } = area(`<polygon>${points.join(' ')}</polygon>`)
    expect(performance.now() - started).toBeLessThan(1000)
    const [shape] = shapes
    if (!shape || !('line' in shape)) throw new Error('no line')
    expect(shape.line).toHaveLength(500)
    expect(shape.line[0]).toEqual([30, 110])
    expect(shape.line.at(-1)).toEqual([30.99999, 110.99999])
    expect(marks).toContain('shapeSimplified')
  })

  test('points that are none are left out with a mark, and a damaged circle too', () => {
    const { shapes, marks } = area('<polygon>30,110 x,y 31,111 95,200</polygon><circle>30,110 far</circle>')
    expect(shapes).toEqual([
      {
        line: [
          [30, 110],
          [31, 111],
        ],
      },
    ])
    expect(marks).toContain('shapeDamaged')
  })

  test('the national form writes its radius in metres and is met with the east first', () => {
    const text = national({
      '<areaDesc>': '<polygon>110.1,30.1 110.2,30.2</polygon><circle>110.15,30.15 800</circle><areaDesc>',
    })
    expect(read(text).shapes).toEqual([
      {
        line: [
          [30.1, 110.1],
          [30.2, 110.2],
        ],
      },
      { centre: [30.15, 110.15], metres: 800 },
    ])
  })
})

describe('encodings', () => {
  test.each([
    ['national-gbk.xml', []],
    ['national-gbk-said-utf8.xml', ['encodingGuessed']],
    ['national-utf16.xml', []],
    ['national-bom.xml', []],
  ])('%s is read', (name, marks) => {
    expect(read(capSample(name))).toMatchObject({ issuers: ['澄河县气象台'], colour: 'orange', marks })
  })

  test('ISO-8859-1 is read', () => {
    expect(read(capSample('latin-1.cap')).headline).toBe('Crue à Usulután')
  })

  test('text spoilt before it came, and an encoding nobody knows, are refused', () => {
    const spoilt = new TextDecoder('gb18030').decode(nationalSample('alert'))
    expect(refusalOf(spoilt)?.code).toBe('warnings.garbled')
    const klingon = national({ 'UTF-8': 'x-klingon' })
    expect(refusalOf(klingon)).toBeNull()
    expect(refusalOf(Buffer.concat([Buffer.from(klingon), Buffer.from([0xff, 0xfe, 0xff])]))?.code).toBe(
      'warnings.wrongEncoding',
    )
  })
})
