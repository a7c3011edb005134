import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '#shared/base/text.ts'
import { matchOf, stretchesOf, tokensOf } from '#shared/log/bigrams.ts'

const database = new Database(':memory:')
database.exec(
  "CREATE VIRTUAL TABLE words USING fts5(text, content = '', contentless_delete = 1, tokenize = 'ascii')",
)
const put = database.prepare('INSERT INTO words (rowid, text) VALUES (1, ?)')
const wipe = database.prepare('DELETE FROM words WHERE rowid = 1')
const find = database.prepare('SELECT 1 FROM words WHERE words MATCH ?').pluck()

/** What a log is made of: common and rare characters, full-width and capitals, digits, accents, what separates words. */
const letters = [...'燃气泄漏值班𠮷𪚥𰻝龘ＡＢａｂAaBbZz０１２019éßΩσΣñあガｶﾞ한ひ①㎡']
const others = [...' \n，。、—-（）()《》"“”\'*:;!?？%+/\\|&^~😀🚒', ' OR ', ' NOT ', ' AND ', ' NEAR(']
const letter = fc.constantFrom(...letters)
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: letter }, fc.constantFrom(...others)), { maxLength: 40 })
  .map((parts) => parts.join(''))
const stretch = fc.array(letter, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''))

describe('a stretch of two or more letters or digits', () => {
  test('is found exactly where the folded text has it', () => {
    fc.assert(
      fc.property(text, stretch, (entry, words) => {
        expect(found(entry, words)).toBe(folded(entry).includes(folded(words)))
      }),
      { numRuns: 1500 },
    )
  })

  test('is found in every text it was cut from', () => {
    fc.assert(
      fc.property(text, stretch, text, (before, words, after) => {
        expect(found(before + words + after, words)).toBe(
          folded(before + words + after).includes(folded(words)),
        )
        expect(found(`${before} ${words} ${after}`, words)).toBe(true)
      }),
      { numRuns: 800 },
    )
  })

  test('is never found over a separation', () => {
    expect(found('燃 气', '燃气')).toBe(false)
    expect(found('燃，气', '燃气')).toBe(false)
    expect(found('A1，2B', '12')).toBe(false)
    expect(found('燃 燃气 气', '燃燃')).toBe(false)
  })
})

test('a single character is found wherever it stands', () => {
  fc.assert(
    fc.property(text, letter, (entry, words) => {
      expect(found(entry, words)).toBe(folded(entry).includes(folded(words)))
    }),
    { numRuns: 800 },
  )
})

test('several stretches must all be there, in any order', () => {
  fc.assert(
    fc.property(text, stretch, stretch, (entry, one, two) => {
      const all = folded(entry).includes(folded(one)) && folded(entry).includes(folded(two))
      expect(found(entry, `${one} ${two}`)).toBe(all)
      expect(found(entry, `${two}，${one}`)).toBe(all)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['城关镇燃气泄漏', '燃气', true],
  ['12楼', '12楼', true],
  ['ＧＡＳ泄漏', 'gas泄', true],
  ['𠮷野家', '𠮷野', true],
  ['值班电话６６８８', '6688', true],
  ['K12+300处塌方', 'K12 300处', true],
  ['第1100号', '10', true],
  ['第1200号', '10', false],
])('in %j, %j: %s', (entry, words, is) => {
  expect(found(entry, words)).toBe(is)
})

test('what holds no letter and no digit looks for nothing', () => {
  expect(stretchesOf(' ，。*"😀 ')).toEqual([])
})

function found(entry: string, words: string): boolean {
  put.run(tokensOf(entry))
  const is = find.get(matchOf(stretchesOf(words))) === 1
  wipe.run()
  return is
}
