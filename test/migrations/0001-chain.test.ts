import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { up } from '#core/db/migrations/0001-chain.ts'
import { putTellingRows, tablesIn } from '#test/help/old-file.ts'

function chain() {
  const database = new Database(':memory:')
  up(database)
  putTellingRows(database, ['link', 'answered'])
  return database
}

test('an empty file takes in the chain and the answers', () => {
  const database = chain()
  expect(tablesIn(database)).toEqual(['answered', 'link'])
  expect(database.prepare('SELECT row FROM link').pluck().get()).toBe('{"text":"值守"}')
  expect(database.prepare('SELECT value FROM answered').pluck().get()).toBe('{"id":1}')
})

test.each([
  ['a link changed', "UPDATE link SET hash = 'x'", 'links never change'],
  ['a link taken away', 'DELETE FROM link', 'links never go'],
  ['an answer changed', "UPDATE answered SET value = 'x'", 'answers never change'],
  ['an answer taken away', 'DELETE FROM answered', 'answers never go'],
  [
    'one command answered twice',
    'INSERT INTO answered SELECT room, 2, command, operation, person, input_hash, value FROM answered',
    'UNIQUE',
  ],
  [
    'a link without its hash',
    'INSERT INTO link SELECT 2, room, at, person, operation, tbl, row_id, row_hash, row, prev, NULL FROM link',
    'NOT NULL',
  ],
])('%s is refused by the file itself', (_what, sql, says) => {
  expect(() => chain().exec(sql)).toThrow(says)
})
