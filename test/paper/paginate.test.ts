import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate, type Section } from '#shared/paper/paginate.ts'
import { middle, type Row, row, rowsHeight, says, start } from '#shared/paper/row.ts'

const height = 120
const columns = [20, 60]
const head = row({ columns, contents: [middle(says('label', 'head')), middle()], role: 'head' })
const continuing = [
  row({ columns: [80], contents: [middle(says('caption', 'continued'))], ruled: false, role: 'title' }),
]

function entry(name: string, lines: number): Row {
  const text = Array.from({ length: lines }, (_, index) => `${name}-${index}`).join('\n')
  return row({
    columns,
    contents: [middle(says('body', name)), start(says('body', text))],
    again: middle(says('body', `${name}+`)),
  })
}

const bandSizes = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 25 })
const anySections = fc.array(bandSizes, { minLength: 1, maxLength: 4 }).map((sections) =>
  sections.map(
    (sizes, section): Section => ({
      head: section % 2 === 0 ? [head] : [],
      bands: sizes.map((lines, index) => [entry(`${section}.${index}`, lines)]),
    }),
  ),
)

function laid(sections: readonly Section[]): Row[][] {
  return paginate(sections, { height, opening: [], continuing, turnOver: 'over' })
}

const written = (rows: readonly Row[]) =>
  rows
    .filter((each) => each.role === 'entry')
    .flatMap((each) => each.cells[1]?.lines.map((line) => line.text) ?? [])

describe('laying rows on pages', () => {
  it('prints every line exactly once and in order, whatever the heights', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        expect(written(laid(sections).flat())).toEqual(
          written(sections.flatMap((section) => section.bands.flat())),
        )
      }),
    )
  })

  it('makes no page higher than the stock', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        for (const page of laid(sections)) expect(rowsHeight(page)).toBeLessThanOrEqual(height + 1e-6)
      }),
    )
  })

  it('cuts no row that fits a page', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const room = height - rowsHeight(continuing) - head.height
        const whole = sections
          .flatMap((section) => section.bands.flat())
          .filter((each) => each.height <= room)
        const rows = laid(sections).flat()
        for (const each of whole)
          expect(
            rows.some((laidRow) => laidRow.height === each.height && laidRow.cells[1] === each.cells[1]),
          ).toBe(true)
      }),
    )
  })

  it('never leaves the head of a table at the foot of a page without a row under it', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        for (const page of laid(sections)) expect(page.at(-1)?.role).not.toBe('head')
      }),
    )
  })

  it('keeps a band of several rows together', () => {
    const band = [entry('a', 8), entry('b', 8)]
    const pages = laid([{ head: [], bands: [[entry('first', 18)], band] }])
    expect(pages.map((page) => written(page).length)).toEqual([18, 16])
  })
})
