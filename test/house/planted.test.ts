import { describe, expect, test } from 'vitest'
import { chineseLiterals, purityBreaches } from './purity.ts'
import { missingRooms, strangersAtTop } from './rooms.ts'
import type { Breach, Source } from './source.ts'
import {
  anyTypes,
  defaultExports,
  idleTests,
  machineNames,
  shortcutComments,
  uncommentedExports,
} from './style.ts'
import { wallBreaches } from './walls.ts'
import { keysAsked, noticeCodes, refusalCodes, unlikeWords } from './words.ts'

type Check = (source: Source) => Breach[]

/** Plants a text at a path and answers the line of each breach found. */
function found(check: Check, path: string, text: string): number[] {
  return check({ path, text }).map(({ where, says }) => {
    expect(says.length).toBeGreaterThan(10)
    expect(where.startsWith(`${path}:`)).toBe(true)
    return Number(where.split(':')[1])
  })
}

describe('an import through a wall is caught', () => {
  test.each([
    ['electron/core/paper/store.ts', "import { entryOf } from '../log/store.ts'"],
    ['electron/core/paper/store.ts', "import type { Entry } from '#core/log/rows.ts'"],
    ['electron/core/paper/store.ts', "export { entryOf } from '../log/store.ts'"],
    ['electron/core/paper/store.ts', "export * from '../log/store.ts'"],
    ['electron/core/paper/store.ts', "const log = await import('../log/store.ts')"],
    ['electron/core/paper/store.ts', "type Row = import('../log/rows.ts').EntryRow"],
    ['electron/core/paper/store.ts', "import { app } from 'electron'"],
    ['electron/core/house.ts', "import { app } from 'electron/main'"],
    ['electron/core/log/write.ts', "import { useState } from 'react'"],
    ['electron/core/db/copy.ts', "import { entryOf } from '../log/store.ts'"],
    ['electron/core/db/migrations/0008-plans.ts', "import { rowText } from '../../audit/chain.ts'"],
    ['shared/log/entry.ts', "import { readFileSync } from 'node:fs'"],
    ['shared/log/entry.ts', "import { readFileSync } from 'fs'"],
    ['shared/log/entry.ts', "import Database from 'better-sqlite3'"],
    ['shared/log/entry.ts', "import { open } from '#core/db/open.ts'"],
    ['electron/main/main.ts', "import { openConsole } from '#core/console.ts'"],
    ['electron/main/main.ts', "import Database from 'better-sqlite3'"],
    ['electron/main/main.ts', "import { NewEntry } from '#shared/log/entry.ts'"],
    ['electron/preload/preload.ts', "import { x } from '../main/bridge.ts'"],
    ['renderer/log/Page.tsx', "import { Brief } from '../handover/Page.tsx'"],
    ['renderer/log/Page.tsx', "import { Brief } from '#renderer/handover/Page.tsx'"],
    ['renderer/log/Page.tsx', "import { readFileSync } from 'node:fs'"],
    ['renderer/log/Page.tsx', "import { ipcRenderer } from 'electron'"],
    ['renderer/app/call.ts', "import { openConsole } from '#core/console.ts'"],
    ['renderer/ui/Dialog.tsx', "import { call } from '../app/call.ts'"],
    ['renderer/ui/Dialog.tsx', "import { logContract } from '#shared/log/contract.ts'"],
  ])('%s: %s', (path, text) => {
    expect(found(wallBreaches, path, `\n${text}`)).toEqual([2])
  })

  test.each([
    [
      'electron/core/paper/store.ts',
      "import type { Work } from '../work.ts'\nimport { x } from '../db/reader.ts'\nimport { y } from './rows.ts'",
    ],
    [
      'electron/core/log/index-file.ts',
      "import { rmSync } from 'node:fs'\nimport Database from 'better-sqlite3'\nimport { z } from '#shared/log/entry.ts'",
    ],
    ['shared/log/entry.ts', "import { z } from 'zod'\nimport { Day } from '#shared/base/day.ts'"],
    [
      'electron/main/main.ts',
      "import { app } from 'electron'\nimport type { Call } from '#shared/contract/wire.ts'\nimport { x } from './menu.ts'",
    ],
    [
      'renderer/log/Page.tsx',
      "import { Button } from 'antd'\nimport { call } from '#renderer/app/call.ts'\nimport { Line } from './Line.tsx'",
    ],
    ['electron/core/rooms.ts', "import { logRoom } from './log/handlers.ts'"],
  ])('and %s may import what is its own', (path, text) => {
    expect(found(wallBreaches, path, text)).toEqual([])
  })
})

test.each([
  'Date.now()',
  'new Date()',
  'Math.random()',
  'setTimeout(act, 1)',
  'process.env',
  'document.title',
  'crypto.randomUUID()',
  'fetch("x")',
])('shared reaching for %s is caught', (text) => {
  expect(found(purityBreaches, 'shared/log/entry.ts', `\nexport const x = ${text}`)).toEqual([2])
  expect(found(purityBreaches, 'electron/core/clock.ts', `\nexport const x = ${text}`)).toEqual([])
})

test('shared may turn a given moment into a date and name a field after the clock', () => {
  expect(
    found(purityBreaches, 'shared/base/zone.ts', 'new Date(at); work.now; ({ process: 1, document: 2 })'),
  ).toEqual([])
})

test.each([
  "const x = '燃气'",
  `const x = \`a\${1}值班\``,
  'const x = <p>值班</p>',
  "const x = '、'",
  'const x = /（续）/',
  "const x = '，'",
])('Chinese in a program is caught: %s', (text) => {
  expect(found(chineseLiterals, 'renderer/log/Page.tsx', `\n${text}`)).toEqual([2])
  expect(found(chineseLiterals, 'shared/warnings/text.grammar.ts', text.replace('<p>值班</p>', '1'))).toEqual(
    [],
  )
})

test('Chinese in a comment is nobody’s business', () => {
  expect(
    found(chineseLiterals, 'electron/core/cli.ts', "/** 值守台 */\nexport const x = 'a' // 值班"),
  ).toEqual([])
})

test.each<[string, Check, string]>([
  ['a default export', defaultExports, 'export default function act() {}'],
  ['an export without a comment', uncommentedExports, 'export const x = 1'],
  [
    'a comment that belongs to something else',
    uncommentedExports,
    '/** X. */ const y = 1; export const x = 1',
  ],
  ['a compiler switched off', shortcutComments, '// @ts-ignore\nconst x = 1'],
  ['work left undone', shortcutComments, '/* TODO later */'],
  ['any', anyTypes, 'const x: any = 1'],
  ['any in a list', anyTypes, 'const x: Map<string, any[]> = y'],
  ['any by force', anyTypes, 'const x = y as any'],
  ['a test left out', idleTests, "test.skip('x', () => {})"],
  ['a test alone', idleTests, "describe.only('x', () => {})"],
  ['a test to come', idleTests, "it.todo('x')"],
  ['a package host', machineNames, "const x = 'https://registry.example.org/x'"],
  ['a mirror', machineNames, "const x = 'https://npm.example.com/x'"],
  ['a path of one machine', machineNames, "const x = '/home/somebody/room.db'"],
])('%s is caught', (_what, check, text) => {
  expect(found(check, 'electron/core/x.ts', `\n${text}`)).toEqual([2])
})

test('what is in order is let through', () => {
  const text =
    "import { x } from './y.ts'\n\n/** What x promises. */\nexport const z = x\n\n/** Y. */\n// biome-ignore lint: reason\nexport interface Y {}\n"
  for (const check of [
    defaultExports,
    uncommentedExports,
    shortcutComments,
    anyTypes,
    idleTests,
    machineNames,
  ])
    expect(found(check, 'electron/core/x.ts', text)).toEqual([])
  expect(found(defaultExports, 'renderer/vite.config.ts', 'export default {}')).toEqual([])
})

test('words that are unlike in the two languages are caught', () => {
  const zh = { a: { b: '甲 {{name}}', c: '乙', d: '丙', n: '{{count}} 条' } }
  const en = {
    a: { b: 'A {{nmae}}', c: ' ', e: 'E', n_one: '{{count}} entry', n_other: '{{count}} entries' },
  }
  expect(unlikeWords(zh, en).map(({ where, says }) => `${where} ${says}`)).toEqual([
    'en a.d is missing in English',
    'zh-CN a.e is missing in Chinese, the source',
    'a.b has the places name in Chinese and nmae in English',
    'a.c is empty',
  ])
})

test('codes are found wherever a source gives them', () => {
  const path = 'electron/core/log/x.ts'
  const text = `
    refuse('log.one', { id }); refuse(person ? 'log.two' : 'log.three'); refuseFields({ kind: 'log.four' })
    const trouble = { code: 'db.five', fields: {} }; const other = { code: 'callIn' }; const ended = { notice: 'log.six' }
    note(drift > 0 ? 'clock.seven' : 'clock.eight', fields); work.words('notices:log.nine'); words(\`paper:\${key}\`)`
  const codes = (found: { code: string }[]) => found.map(({ code }) => code)
  expect(codes(refusalCodes({ path, text }))).toEqual([
    'log.one',
    'log.two',
    'log.three',
    'log.four',
    'db.five',
  ])
  expect(codes(noticeCodes({ path, text }))).toEqual(['log.six', 'clock.seven', 'clock.eight'])
  expect(codes(keysAsked({ path, text }))).toEqual(['notices.log.nine'])
  const shape = { path: 'shared/base/x.ts', text: "z.string().min(1, { message: 'empty' })" }
  expect(codes(refusalCodes(shape))).toEqual(['empty'])
})

test('strangers at the top and missing rooms are caught', () => {
  expect(
    strangersAtTop(['shared', 'src', '.biome.jsonc', 'vite.config.ts']).map(({ where }) => where),
  ).toEqual(['src', 'vite.config.ts'])
  expect(missingRooms('renderer', ['log'], ['log', 'plans']).map(({ where }) => where)).toEqual([
    'renderer/plans',
  ])
})
