import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { diceOf } from '#test/help/dice.ts'
import { type MadeText, madeText, received } from '#test/help/warning-texts.ts'

const dice = diceOf(20_260_720)
const made = Array.from({ length: 600 }, () => madeText(dice))

type Untidying = (text: string) => string
const spaced: Untidying = (text) => text.split('').join(' ')
const halfWidth: Untidying = (text) =>
  text.replace(/[，：。（）]/g, (sign) => ',:.()'['，：。（）'.indexOf(sign)] ?? sign)
const inNews: Untidying = (text) =>
  `本报讯（记者 某某）受高空槽影响，近日各地出现降雨天气。记者从应急部门获悉，${text}\n交警提醒广大市民减少外出。`
const fromFeed: Untidying = (text) => `【预警信息】${text}（预警信息来源：国家预警信息发布中心）`
const wrapped: Untidying = (text) => text.replace(/(.{18})/g, '$1\n')

/** How many of the fields are right, and the first that are not. */
function figureOf(texts: readonly MadeText[], untidied: Untidying) {
  const wrong: unknown[] = []
  let fields = 0
  for (const { text, fields: wanted } of texts) {
    const found = readWarnings(untidied(text), received)
    const [first]: (object | undefined)[] = found.length === 1 ? found : []
    for (const [field, value] of Object.entries(wanted)) {
      fields += 1
      const read: unknown = first === undefined ? 'nothing' : Reflect.get(first, field)
      if (!isDeepStrictEqual(read, value)) wrong.push({ text, field, value, read })
    }
  }
  return { share: 1 - wrong.length / fields, wrong: wrong.slice(0, 5) }
}

test.each([
  ['as they are', (text: string) => text, 0.98],
  ['with spaces between all characters', spaced, 0.95],
  ['in half-width punctuation', halfWidth, 0.95],
  ['in the prose of news', inNews, 0.95],
  ['between the words of a feed', fromFeed, 0.95],
  ['wrapped by the sender', wrapped, 0.95],
])('600 made texts %s are read with hardly a field wrong', (_how, untidied, least) => {
  const { share, wrong } = figureOf(made, untidied)
  expect({ enough: share >= least, share, wrong }).toMatchObject({ enough: true })
})

test('twenty texts in one paste are twenty warnings', () => {
  const pages = Array.from({ length: 20 }, (_, page) => made.slice(page * 20, page * 20 + 20))
  const counts = pages.map((page) => readWarnings(page.map(({ text }) => text).join('\n\n'), received).length)
  const right = counts.filter((count) => count >= 19 && count <= 20).length
  expect({ right, counts }).toMatchObject({ right: 20 })
})

test('no text makes it throw, and offsets stay inside the paste', () => {
  const pieces = fc.constantFrom(
    ...'发布解除将暴雨橙色预警信号升级为[Ⅱ级]（、，。：\n 镇乡县气象台20年月日时分0123'.split(''),
    '应急响应',
    '澄河县气象台',
    '暴雨红色',
    '预警信号',
    '7月31日24时30分',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const { evidence } of readWarnings(text, received))
        for (const { words, from, to } of Object.values(evidence)) expect(text.slice(from, to)).toBe(words)
    }),
    { numRuns: 2_000 },
  )
})

const nasty: readonly [string, string][] = [
  ['of one sign', '预'],
  ['of warnings without end', '暴雨橙色预警信号'],
  ['of verbs', '发布'],
  ['of towns', '白石镇、'],
  ['of towns without kind', '白石、'],
  ['of offices', '澄河县气象台、'],
  ['of figures', '20日15时30分'],
  ['of digits', '9'],
  ['of brackets', '([【'],
  ['of spaces', ' '],
  ['of line ends', '。\n'],
  ['of letters only', '局'],
  ['of changes', '将暴雨橙色预警信号升级为'],
  ['of responses', '防汛Ⅲ级应急响应'],
  [
    'of whole texts',
    '澄河县气象台2026年07月20日15时30分发布暴雨橙色预警信号：预计未来3小时白石镇、柳河乡有雨。',
  ],
]

test.each(nasty)('20,000 characters %s are read within 100 ms', (_what, piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  readWarnings(text.slice(0, 200), received)
  const times = [0, 1, 2].map(() => {
    const before = performance.now()
    readWarnings(text, received)
    return performance.now() - before
  })
  expect(Math.min(...times)).toBeLessThan(100)
})
