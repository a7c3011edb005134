import { expect, test } from 'vitest'
import { drawn } from '#core/drawing.ts'
import { at, openFloodRoom, stations } from '#test/help/water-room.ts'

const span = { station: stations.baishi, from: at('2026-07-20 08:00'), to: at('2026-07-21 08:00') }

test('the hydrograph of a time is previewed and printed with thresholds, crossings, rain and the drawing', async () => {
  const room = await openFloodRoom()
  const { id } = await room.ok('officer', 'waters.view', span)
  expect(await room.ok('officer', 'waters.view', span)).toEqual({ id })
  const { html, pages, title } = await room.ok('officer', 'paper.preview', { sheet: 'hydrograph', of: id })
  expect([pages, title]).toEqual([1, '水位过程线 白石站'])
  for (const told of ['警戒水位 36.30', '2026-07-20 16:06', '2026-07-20 20:15', '36.44 米', '185 毫米'])
    expect(html).toContain(told)
  expect(html).toMatch(/<svg width="\d+" height="\d+"[^>]*viewBox/)
  expect(html).not.toMatch(/<script|onload=|javascript:/i)
  await room.ok('officer', 'paper.print', { sheet: 'hydrograph', of: id, act: 'pdf' })
  expect(await room.no('officer', 'paper.print', { sheet: 'hydrograph', of: id, act: 'pdf' })).toMatchObject({
    code: 'paper.reasonNeeded',
  })
  const other = await room.ok('officer', 'waters.view', { ...span, rain: stations.rain })
  expect(other.id).not.toBe(id)
  expect(await room.ok('officer', 'paper.preview', { sheet: 'hydrograph', of: other.id })).toMatchObject({
    copies: 0,
  })
})

test('a time nobody kept is refused, and a station without readings prints an empty drawing', async () => {
  const room = await openFloodRoom()
  expect(await room.no('officer', 'paper.preview', { sheet: 'hydrograph', of: 7 })).toMatchObject({
    code: 'waters.unknownView',
  })
  const { id } = await room.ok('officer', 'waters.view', { ...span, station: stations.liuhekou })
  expect(await room.ok('officer', 'paper.preview', { sheet: 'hydrograph', of: id })).toMatchObject({
    pages: 1,
  })
})

test('words in a drawing are escaped', () => {
  const series = [{ type: 'line', data: [[0, 1]], name: 'a' }]
  const svg = drawn(
    { animation: false, xAxis: { type: 'value', name: '<script>x</script>' }, yAxis: {}, series },
    { width: 200, height: 100 },
  )
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&lt;script&gt;')
})
