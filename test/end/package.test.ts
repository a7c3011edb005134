import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sandboxWords } from '#launch/console-line.ts'
import { packFolder } from '#launch/pack.ts'
import { makeReady, type Readiness } from '#launch/readiness.ts'
import { inPage } from '#test/help/debugged-page.ts'

const names = ['duty-console', 'Duty Console.exe', 'Duty Console']

let ready: Readiness
let executable = ''
let resources = ''
let room = ''

beforeAll(async () => {
  ready = await makeReady()
  room = await mkdtemp(join(tmpdir(), 'duty-package-'))
  const folder = await packFolder(ready)
  const found = globSync(names.map((name) => `${folder}/**/${name}`)).find((path) => !path.endsWith('.app'))
  executable = found ?? ''
  const archive = globSync(`${folder}/**/app.asar`)[0] ?? ''
  resources = dirname(archive)
})

afterAll(async () => {
  ready.close()
  await rm(room, { recursive: true, force: true, maxRetries: 5 })
})

describe('the unpacked build', () => {
  it('holds the app and the database driver of this machine, and nothing of the sources', () => {
    const inside = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    )
    const tops = new Set(inside.map((path) => path.split('/')[1]))
    expect(['LICENSE', 'node_modules', 'out', 'package.json']).toEqual(expect.arrayContaining([...tops]))
    expect(new Set(inside.map((path) => path.split('/')[3]))).toContain('renderer')
    expect(inside).toContain('/out/app/main/main.js')
    expect(inside).toContain('/out/app/renderer/fonts/OFL.txt')
    const drivers = inside.filter((path) => path.endsWith('.node'))
    expect(drivers).toEqual([
      `/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
    ])
    expect(existsSync(join(resources, 'app.asar.unpacked', drivers[0] ?? ''))).toBe(true)
  })

  it('is shut: no Node mode, no inspector, no option variables, the app only from the sealed archive', async () => {
    const wire = await getCurrentFuseWire(executable)
    const open = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ].filter((fuse) => wire[fuse] !== FuseState.DISABLE)
    expect(open).toEqual([])
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE)
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE)
  })

  it('opens its window and its core answers', async () => {
    const user = `--user-data-dir=${join(room, 'user')}`
    const line = [...sandboxWords(), '--remote-debugging-port=0', user, '--db', join(room, 'duty.db')]
    const env = { ...process.env, ...ready.env }
    const console = spawn(executable, line, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    try {
      const port = await debuggingPort(console)
      const words = () => inPage(port, 'document.body.innerText')
      await expect.poll(words, { timeout: 30_000, interval: 300 }).toMatch(/\S{2}/)
      const asking = "window.duty.call({ operation: 'room.state', input: {} })"
      expect(await inPage(port, asking)).toMatchObject({ ok: true })
    } finally {
      const ended = once(console, 'exit')
      console.kill()
      await ended
    }
  })
})

function debuggingPort(console: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    console.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1]
      if (port) done(port)
    })
    console.once('exit', (code) => fail(new Error(`the console ended (${code}): ${said}`)))
  })
}
