import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterings } from '#shared/paper/lettering.ts'
import { clusters, mayBreak, mayCut } from '#shared/paper/line-break.grammar.ts'
import { balancedLines, breakLines, lineWidth } from '#shared/paper/lines.ts'

const body = letterings.body
const alphabet = [
  ...'值班室报告，。、；：！？（）《》“”‘’—…·0123456789abcXYZ .,-/()[]%￥\u3000',
  '👨‍👩‍👧',
  '🚒',
  'é',
  '䶮',
  '\n',
]
const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 120 }).map((letters) => letters.join(''))
const width = fc.double({ min: 8, max: 80, noNaN: true })

function widest(line: string): number {
  return Math.max(0, ...pieces(line).map((piece) => lineWidth(piece, body)))
}

function pieces(line: string): string[] {
  const found: string[] = []
  let previous = ''
  for (const cluster of clusters(line)) {
    if (previous === '' || mayCut(previous, cluster)) found.push(cluster)
    else found[found.length - 1] += cluster
    previous = cluster
  }
  return found
}

describe('breaking text into lines', () => {
  it('gives every paragraph back when its lines are joined', () => {
    fc.assert(
      fc.property(text, width, (said, room) => {
        const lines = breakLines(said, room, body)
        expect(lines.join('')).toBe(said.replaceAll('\n', ''))
        expect(lines.length).toBeGreaterThanOrEqual(said.split('\n').length)
      }),
    )
  })

  it('makes no line wider than its cell', () => {
    fc.assert(
      fc.property(text, width, (said, room) => {
        for (const line of breakLines(said, room, body))
          expect(lineWidth(line, body)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('puts no closing sign first and no opening sign last, unless they alone are wider than the cell', () => {
    fc.assert(
      fc.property(text, width, (said, room) => {
        for (const paragraph of said.split('\n')) {
          if (widest(paragraph) > room) continue
          const lines = breakLines(paragraph, room, body)
          lines.slice(1).forEach((line, index) => {
            expect(
              mayCut(clusters(lines[index] as string).at(-1) as string, clusters(line)[0] as string),
            ).toBe(true)
          })
        }
      }),
    )
  })

  it('keeps words and numbers whole where they fit a line', () => {
    expect(breakLines('联系电话0576-8888120。', 30, body)).toEqual(['联系电话', '0576-8888120。'])
  })

  it('breaks a word longer than a line, and takes the full stop along', () => {
    const lines = breakLines(`网址${'a'.repeat(60)}。`, 40, body)
    expect(lines[0]).toBe('网址')
    expect(lines.at(-1)).toMatch(/^a+。$/)
  })

  it('never takes a long dash, a letter with its accent or a joined picture apart', () => {
    expect(mayBreak('—', '—')).toBe(false)
    expect(mayBreak('…', '…')).toBe(false)
    expect(clusters('e\u0301👨‍👩‍👧🏽')).toEqual(['e\u0301', '👨‍👩‍👧🏽'])
  })

  it('balances labels without breaking a word or adding a line', () => {
    expect(balancedLines('办结时间', 10, letterings.label)).toEqual(['办结', '时间'])
    expect(balancedLines('Instructions not', 24, letterings.label)).toEqual(['Instructions ', 'not'])
  })
})
