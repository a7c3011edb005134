import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tableOwners } from '#core/rooms.ts'
import { contract } from '#shared/contract/index.ts'
import { chineseLiterals, purityBreaches } from './purity.ts'
import { missingRooms, strangersAtTop } from './rooms.ts'
import { type Breach, filesIn, productSources, root, type Source, testSources } from './source.ts'
import {
  anyTypes,
  defaultExports,
  idleTests,
  machineNames,
  shortcutComments,
  uncommentedExports,
} from './style.ts'
import { wallBreaches } from './walls.ts'
import { keysAsked, noticeCodes, refusalCodes, sentences, unlikeWords, type Words } from './words.ts'

const product = productSources()
const tests = testSources()
const rooms = [...new Set(Object.keys(contract).map((name) => name.split('.')[0] as string))]

function breaches(check: (source: Source) => Breach[], sources: readonly Source[]): string[] {
  return sources.flatMap(check).map(({ where, says }) => `${where} ${says}`)
}

function wordsOf(language: string): Words {
  const folder = join(root, 'resources', 'i18n', language)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Words,
    ]),
  )
}

test('there is a house to look at', () => {
  expect(product.length).toBeGreaterThan(150)
  expect(rooms.length).toBeGreaterThan(8)
})

describe('walls', () => {
  test('no import goes through one', () => {
    expect(breaches(wallBreaches, product)).toEqual([])
  })

  test('shared reaches for no clock, no dice, no machine', () => {
    expect(breaches(purityBreaches, product)).toEqual([])
  })

  test('every room lies in every layer under its name', () => {
    const named = [
      'settings',
      'people',
      'log',
      'handover',
      'calendar',
      'roster',
      'imports',
      'contacts',
      'warnings',
      'callouts',
      'responses',
      'waters',
      'alarms',
      'incidents',
      'reports',
      'plans',
      'runs',
      'followups',
      'hazards',
      'drills',
      'training',
      'paper',
      'audit',
      'backup',
      'desk',
    ]
    const of = (layer: string) =>
      globSync('*/', { cwd: join(root, layer) }).map((name) => name.replace(/\/$/, ''))
    const owners = tableOwners().map(([, room]) => room)
    expect(missingRooms('shared', of('shared'), named)).toEqual([])
    expect(missingRooms('electron/core', of('electron/core'), named)).toEqual([])
    expect(
      missingRooms(
        'renderer',
        of('renderer'),
        named.filter((room) => room !== 'paper'),
      ),
    ).toEqual([])
    expect(missingRooms('electron/core', of('electron/core'), owners)).toEqual([])
  })

  test('every table belongs to one room', () => {
    const tables = tableOwners().map(([table]) => table)
    expect(tables).toEqual([...new Set(tables)])
  })

  test('the top folder holds the house and nothing else', () => {
    expect(strangersAtTop(readdirSync(root))).toEqual([])
  })
})

describe('words', () => {
  const [zh, en] = [wordsOf('zh-CN'), wordsOf('en')]
  const has = (key: string) => sentences(zh).has(key) && sentences(en).has(key)

  test('are the same keys with the same places in both languages', () => {
    expect(unlikeWords(zh, en)).toEqual([])
  })

  test('stand in no program', () => {
    expect(breaches(chineseLiterals, product)).toEqual([])
  })

  test('are there for every refusal', () => {
    const codes = product
      .filter(({ path }) => !/^(renderer|electron\/launch)\//.test(path))
      .flatMap(refusalCodes)
    expect(codes.length).toBeGreaterThan(80)
    expect(codes.filter(({ code }) => !has(`refusals.${code}`) && !has(`app.refusals.${code}`))).toEqual([])
  })

  test('are there for every notice and every key the core asks for', () => {
    const core = product.filter(({ path }) => path.startsWith('electron/core/'))
    const notices = core.flatMap(noticeCodes)
    expect(notices.length).toBeGreaterThan(10)
    expect(notices.filter(({ code }) => !has(`notices.${code}`))).toEqual([])
    expect(core.flatMap(keysAsked).filter(({ code }) => !has(code))).toEqual([])
  })
})

describe('style', () => {
  test.each([
    ['names what it exports', defaultExports],
    ['says what everything exported promises', uncommentedExports],
    ['switches nothing off and leaves nothing undone', shortcutComments],
    ['names its types', anyTypes],
    ['knows no package host and no machine', machineNames],
  ] as const)('the product %s', (_what, check) => {
    expect(breaches(check, product)).toEqual([])
  })

  test.each([
    ['names what it exports', defaultExports],
    ['switches nothing off and leaves nothing undone', shortcutComments],
    ['names its types', anyTypes],
    ['runs whole', idleTests],
  ] as const)('every test %s', (_what, check) => {
    expect(
      breaches(
        check,
        tests.filter(({ path }) => path !== 'test/house/planted.test.ts'),
      ),
    ).toEqual([])
  })

  test('what is written about the product knows no package host and no machine either', () => {
    expect(
      breaches(
        machineNames,
        filesIn('*.{json,yml,md}', '.ci/*.*', 'test/**/*.ts').filter(
          ({ path }) => !/lock|^test\/house\//.test(path),
        ),
      ),
    ).toEqual([])
  })
})
