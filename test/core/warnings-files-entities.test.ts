import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWarningFile } from '#core/warnings/files/file.ts'
import { capFolder, capSample, national } from '#test/help/cap.ts'
import { temporaryFolder } from '#test/help/folder.ts'

const zone = 'Asia/Shanghai'
let asked = 0
const server = createServer((socket) => {
  asked += 1
  socket.destroy()
})
let port = 0

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as { port: number }).port
})
afterAll(() => void server.close())

/** Reads a file in a process in which every way to a file or the network is watched. */
async function watched(path: string, careless = '') {
  const child = spawn(process.execPath, ['test/help/watched-reader.ts', path, careless, String(port)])
  let out = ''
  child.stdout.on('data', (part) => {
    out += String(part)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await once(child, 'close')
  clearTimeout(timer)
  return JSON.parse(out || '{"code":"hung"}') as { code: string | null; pieces: number; touched: string[] }
}

/** An attack whose entities lead to our own listening port and to a pipe that holds whoever opens it. */
function attack(): string {
  const folder = temporaryFolder()
  const pipe = join(folder, 'canary')
  spawnSync('mkfifo', [pipe])
  const path = join(folder, 'attack.cap')
  const text = capSample('outside-entity.cap')
    .toString()
    .replaceAll('127.0.0.1:9', `127.0.0.1:${port}`)
    .replace('/etc/hostname', pipe)
  writeFileSync(path, text)
  return path
}

describe('an external entity', () => {
  test('is refused and touches neither file nor network', async () => {
    const { code, pieces, touched } = await watched(attack())
    expect({ code, pieces, touched, asked }).toEqual({
      code: 'warnings.externalEntity',
      pieces: 0,
      touched: [],
      asked: 0,
    })
  }, 30_000)

  test('would be seen by the watch if a file or the network were touched', async () => {
    expect((await watched(join(capFolder, 'outside-entity.cap'), 'file')).touched).toContain('readFileSync')
    expect((await watched(join(capFolder, 'outside-entity.cap'), 'network')).touched).toContain('connect')
    expect(asked).toBe(1)
  }, 30_000)
})

const entity = '<!DOCTYPE alert [<!ENTITY x "storm">]>'

test.each([
  ['a bomb', capSample('entity-bomb.cap').toString(), 'warnings.entityBomb'],
  ['a single harmless entity', national({ '<alert>': `${entity}<alert>` }), 'warnings.entityBomb'],
  ['in small letters', national({ '<alert>': `${entity.toLowerCase()}<alert>` }), 'warnings.entityBomb'],
  ['behind a comment', national({ '<alert>': `<!-- - -> -->${entity}<alert>` }), 'warnings.entityBomb'],
  [
    'an outer subset alone',
    national({ '<alert>': '<!DOCTYPE alert SYSTEM "file:///etc/passwd"><alert>' }),
    'warnings.externalEntity',
  ],
  ['in the middle of the message', national({ '<info>': `${entity}<info>` }), 'warnings.entityBomb'],
  ['hidden behind a comment that is none', national({ '<alert>': `<alert a="<!--">${entity}` }), null],
])('entities declared %s are refused, never expanded', (_, text, code) => {
  const { refusal, pieces } = readWarningFile(Buffer.from(text), zone)
  if (code !== null) expect(refusal?.code).toBe(code)
  expect(refusal ?? pieces.find((piece) => 'refusal' in piece)).toBeTruthy()
})

test('a document type that declares nothing harms nobody, and a name nobody declared stays as it is written', () => {
  const text = national({
    '<alert>': '<!DOCTYPE alert><alert>',
    澄河县气象台发布: '&xxe;&#30333;&#x77f3;&amp;发布',
  })
  const [piece] = readWarningFile(Buffer.from(text), zone).pieces
  expect(piece).toMatchObject({ facts: { headline: expect.stringContaining('&xxe;白石&发布') } })
})
