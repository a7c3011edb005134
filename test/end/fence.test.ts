import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, type Place, spawnConsole } from './app.ts'
import { newRoom, startSignedIn } from './duty-room.ts'
import { coreOf, listening, treeOf } from './processes.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await newRoom()
  app = await startSignedIn(place.folder, 'lm')
})

afterAll(async () => {
  await app.close()
  await place.remove()
})

describe('the page', () => {
  it('has nothing of Node, and a bridge of exactly two functions that it cannot change', async () => {
    const found = await app.page.evaluate(() => {
      const page = globalThis as unknown as Record<string, unknown>
      const node = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in page,
      )
      const bridge = Object.entries(window.duty).map(([name, value]) => `${name} ${typeof value}`)
      try {
        Object.assign(window.duty, { call: () => 'mine' })
      } catch {}
      return { node, bridge, call: String(window.duty.call).includes('mine') }
    })
    expect(found).toEqual({ node: [], bridge: ['call function', 'onNews function'], call: false })
  })

  it('is held by content rules that allow no script but its own', async () => {
    const rules = await app.page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    )
    expect(rules).toContain("default-src 'none'")
    expect(rules).toContain("script-src 'self'")
    const ran = await app.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
      script.remove()
      return 'ranInline' in window
    })
    expect(ran).toBe(false)
  })

  it('reaches nothing outside, by no way', async () => {
    const reached = await app.page.evaluate(async () => {
      const came = async (way: () => Promise<unknown>) =>
        way().then(
          () => true,
          () => false,
        )
      const picture = () =>
        new Promise((done, fail) => {
          const image = new Image()
          image.onload = done
          image.onerror = fail
          image.src = 'http://127.0.0.1:9/x.png'
        })
      const socket = () =>
        new Promise((done, fail) => {
          const line = new WebSocket('ws://127.0.0.1:9/')
          line.onopen = done
          line.onerror = fail
        })
      return Promise.all([
        came(() => fetch('https://example.com/')),
        came(() => fetch('http://127.0.0.1:9/')),
        came(() => fetch('file:///etc/hostname')),
        came(picture),
        came(socket),
      ])
    })
    expect(reached).toEqual([false, false, false, false, false])
  })

  it('stays where it is, opens no window and gets no permission', async () => {
    const { page } = app
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await page.evaluate(() => {
      location.href = 'file:///etc/hostname'
    })
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
    await pause(500)
    expect(page.url()).toMatch(/^app:\/\/console\//)
    expect(page.context().pages()).toHaveLength(1)
    const asked = await page.evaluate(async () => {
      const place = new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          () => done('refused'),
        ),
      )
      const heard = navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'refused',
      )
      return Promise.all([place, heard, Notification.requestPermission()])
    })
    expect(asked).toEqual(['refused', 'refused', 'denied'])
  })

  it('cannot call as a page of somebody else: a frame inside it has no bridge', async () => {
    const bridge = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.src = location.href
      document.body.append(frame)
      await new Promise((done) => setTimeout(done, 800))
      const inside = frame.contentWindow as unknown as { duty?: Window['duty'] } | null
      const reply = await inside?.duty?.call({ operation: 'room.state', input: {} }).then(
        () => 'answered',
        () => 'refused',
      )
      frame.remove()
      return reply ?? 'none'
    })
    expect(['none', 'refused']).toContain(bridge)
  })
})

describe('the processes of the console', () => {
  it('wait for nobody on any TCP or UDP port', async () => {
    const other = await newRoom()
    const console = await spawnConsole(other.folder)
    const over = once(console, 'exit')
    await expect
      .poll(() => treeOf(console.pid ?? 0).filter(({ command }) => /type=renderer/.test(command)).length, {
        timeout: 20_000,
      })
      .toBe(1)
    await pause(1500)
    const tree = treeOf(console.pid ?? 0)
    expect(coreOf(console.pid ?? 0)).not.toBeNull()
    expect(listening(tree.map(({ pid }) => pid))).toEqual([])
    console.kill()
    await over
    await other.remove()
  })

  it('are seen by that look when they do wait: the one under test has its debugging port', () => {
    expect(listening(treeOf(app.pid).map(({ pid }) => pid))).toHaveLength(1)
  })
})
