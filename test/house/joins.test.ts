import { describe, expect, test } from 'vitest'
import { productSources } from './source.ts'

/** The room that was added last: what it took is what the next one will take. */
const last = 'training'

const folders = [`shared/${last}/`, `electron/core/${last}/`, `renderer/${last}/`]

/** Lines that join a room to the house; its shapes and rules in `shared` are anybody's to read. */
function linesNaming(room: string): string[] {
  const inRoom = new RegExp(
    `from '(?!#shared/)[^']*/${room}/|from '#shared/${room}/contract.ts'|import\\('[^']*/${room}/`,
  )
  return productSources()
    .filter(({ path }) => !folders.some((folder) => path.startsWith(folder)))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => inRoom.test(line))
        .map(() => path),
    )
    .sort()
}

describe('the room that was added last', () => {
  test('is three folders', () => {
    const paths = productSources().map(({ path }) => path)
    for (const folder of folders) expect(paths.some((path) => path.startsWith(folder))).toBe(true)
  })

  test('is known by one line each of the contract, the core and the window', () => {
    expect(linesNaming(last)).toEqual([
      'electron/core/rooms.ts',
      'renderer/rooms.tsx',
      'shared/contract/index.ts',
    ])
  })

  test('has its tables in a migration of its own', () => {
    const migrations = productSources().filter(({ path }) => /\/migrations\/\d{4}-/.test(path))
    expect(migrations.filter(({ text }) => text.includes('training_result')).map(({ path }) => path)).toEqual(
      ['electron/core/db/migrations/0026-training.ts'],
    )
  })
})
