import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeBuild } from '#launch/build-plan.ts'
import { sandboxWords } from '#launch/console-line.ts'
import { root } from '#launch/place.ts'
import { findElectron, type Readiness } from '#launch/readiness.ts'

interface Line {
  call?: string
  reply?: { ok: boolean; code?: string; value?: { input: unknown; seat: string; asked: number; pid: number } }
  news?: { type: string; state: string }
  stopped?: boolean
}

let folder = ''
let ready: Readiness

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duty-launchers-'))
  ready = await findElectron()
  for (const name of ['answering-core', 'launcher-probe']) {
    const config = nodeBuild(folder, [`test/help/${name}.ts`])
    const output = { format: 'esm' as const, entryFileNames: '[name].mjs' }
    const rolldownOptions = { ...config.build?.rolldownOptions, output }
    await build({ ...config, root, build: { ...config.build, rolldownOptions, emptyOutDir: false } })
  }
})

afterAll(async () => {
  ready.close()
  await rm(folder, { recursive: true, force: true })
})

async function probed(branch: string): Promise<{ lines: Line[]; record: string[] }> {
  const record = join(folder, `${branch}.txt`)
  const words = [
    ...sandboxWords(),
    join(folder, 'launcher-probe.mjs'),
    branch,
    join(folder, 'answering-core.mjs'),
    record,
  ]
  const electron = spawn(ready.electron, words, {
    env: { ...process.env, ...ready.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  for await (const part of electron.stdout) said += part
  const lines = said.split('\n').filter((line) => line.startsWith('{'))
  return {
    lines: lines.map((line) => JSON.parse(line)),
    record: (await readFile(record, 'utf8')).trim().split('\n'),
  }
}

describe.each(['utility', 'child'])('a core started by the %s branch', (branch) => {
  let lines: Line[] = []
  let record: string[] = []
  const replies = (call: string) => lines.filter((line) => line.call === call).map((line) => line.reply)

  beforeAll(async () => {
    const seen = await probed(branch)
    lines = seen.lines
    record = seen.record
  })

  it('hears a call with its seat and answers it', () => {
    const value = { input: { at: new Date(0).toISOString(), text: '值守' }, seat: 'window-1', asked: 1 }
    expect(replies('echo')[0]).toMatchObject({ ok: true, value })
  })

  it('is started again when it is killed, and asked the waiting command by the same id', () => {
    expect(replies('hold')).toMatchObject([{ ok: true, value: { asked: 2 } }])
    expect(record.filter((line) => line === 'hold held-1')).toHaveLength(2)
    expect(replies('hold')[0]?.value?.pid).not.toBe(replies('echo')[0]?.value?.pid)
  })

  it('answers a command in whose middle it died', () => {
    expect(replies('kill')[0]).toMatchObject({ ok: true, value: { asked: 2 } })
  })

  it('is not asked for ever what kills it', () => {
    expect(replies('kill')[1]).toEqual({ ok: false, code: 'door.coreLost', fields: { why: 'deaths' } })
    expect(record.filter((line) => line === 'kill -')).toHaveLength(3)
  })

  it('is there afterwards, and stops when asked', () => {
    expect(replies('echo')[1]).toMatchObject({ ok: true, value: { input: 'after' } })
    expect(lines.at(-1)).toEqual({ stopped: true })
  })

  it('lets the windows know that it was lost and is back', () => {
    const states = lines.flatMap((line) => (line.news?.type === 'core' ? [line.news.state] : []))
    expect(states.slice(0, 3)).toEqual(['ready', 'lost', 'ready'])
  })
})
