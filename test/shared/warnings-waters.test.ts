import { expect, test } from 'vitest'
import { watersIn } from '#shared/warnings/water.grammar.ts'

test.each([
  ['清水河白石站18时水位36.42米', ['清水河', '白石站']],
  ['沧水石门渡水文站水位72.35米', ['沧水', '石门渡水文站']],
  ['黛江干流青坪站流量', ['黛江', '青坪站']],
  ['白河三湖口水文站水位', ['白河', '三湖口水文站']],
  ['雅曲藏布江奴上站8时水位', ['雅曲藏布江', '奴上站']],
  ['三江口站、沙河口站水位', ['三江口站', '沙河口站']],
  ['白水河站超警戒', ['白水河站']],
  ['清水河坝水文站8时水位', ['清水河坝水文站']],
  ['大青河支流小青河水位暴涨', ['大青河', '小青河']],
  ['黛江上游金沙坝水库入库流量', ['黛江', '金沙坝水库']],
  ['受上游来水影响，柳溪水位上涨', ['柳溪']],
  ['受水库下泄影响，警戒水位以上', []],
])('the waters of "%s" are %j', (text, names) => {
  expect(watersIn(text).map(({ name }) => name)).toEqual(names)
})

test('two hundred thousand characters of rivers and stations are read within three seconds', () => {
  const began = performance.now()
  for (const words of ['白马河支流黑水河、', '清水河水位站', '江河湖溪水']) watersIn(words.repeat(20_000))
  expect(performance.now() - began).toBeLessThan(3_000)
})
