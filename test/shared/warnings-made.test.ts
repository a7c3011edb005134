import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { diceOf } from '#test/help/dice.ts'
import { messings } from '#test/help/warning-messing.ts'
import { scoreOf, shareOf, usualReceipt } from '#test/help/warning-score.ts'
import { madeText } from '#test/help/warning-texts.ts'

const receipt = { receivedAt: usualReceipt, zone: 'Asia/Shanghai' }
const dice = diceOf(Number(process.env.DUTY_SEED ?? 20_260_720))
const made = Array.from({ length: Number(process.env.DUTY_TEXTS ?? 600) }, () => madeText(dice))

test.each(messings)('made texts %s are read with hardly a field wrong', (_how, messing, least) => {
  const score = scoreOf(made, messing)
  const share = shareOf(score)
  expect({ enough: share >= least, share, misses: score.misses.slice(0, 5) }).toMatchObject({ enough: true })
})

test('twenty texts in one paste are as many warnings as they tell', () => {
  const pages = Array.from({ length: 20 }, (_, page) => made.slice(page * 20, page * 20 + 20))
  const told = pages.map((page) => page.reduce((sum, { items }) => sum + items.length, 0))
  const read = pages.map((page) => readWarnings(page.map(({ text }) => text).join('\n\n'), receipt).length)
  const right = read.filter((count, index) => Math.abs(count - (told[index] ?? 0)) <= 1).length
  expect({ right, read, told }).toMatchObject({ right: 20 })
})

test('no text makes it throw, and offsets stay inside the paste', () => {
  const pieces = fc.constantFrom(
    ...'发布解除将暴雨橙色预警信号升级为[Ⅱ级]（、，。：\n 镇乡县气象台20年月日时分0123'.split(''),
    '应急响应',
    '澄河县气象台',
    '暴雨红色',
    '预警信号',
    '7月31日24时30分',
    '二〇二六年七月二十日十五时',
    '预警级别：黄色\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const { evidence } of readWarnings(text, receipt))
        for (const { words, from, to } of Object.values(evidence)) expect(text.slice(from, to)).toBe(words)
    }),
    { numRuns: 2_000 },
  )
})
