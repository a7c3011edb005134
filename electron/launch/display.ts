import { type ChildProcess, spawn } from 'node:child_process'
import { heard } from './run.ts'
import { giveUp, say } from './say.ts'
import { installLibraries } from './system-libraries.ts'

/** A screen to draw on; `close` ends a virtual one. */
export interface Display {
  env: NodeJS.ProcessEnv
  close: () => void
}

/** Makes sure that Electron's system libraries are there and that there is a screen, a virtual one if need be. */
export async function display(electron: string): Promise<Display> {
  const none = { env: {}, close: () => {} }
  if (process.platform !== 'linux') return none
  const { words } = await heard('ldd', [electron], 20)
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY
  const virtual = !screen && (await heard('which', ['Xvfb'], 5)).code !== 0
  if (words.includes('not found') || virtual) await installLibraries()
  return screen ? none : virtualDisplay()
}

async function virtualDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp']
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await firstLine(screen)
  say(`No display here: using a virtual one (:${number}).`)
  const close = () => void screen.kill()
  process.once('exit', close)
  return { env: { DISPLAY: `:${number}` }, close }
}

function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((done) => {
    const ended = (code: number | null) => giveUp(`Xvfb ended (${code}) before there was a screen.`)
    screen.once('error', (error) => giveUp(`Xvfb did not start: ${error.message}`))
    screen.once('exit', ended)
    screen.stdio[3]?.once('data', (line: Buffer) => {
      screen.off('exit', ended)
      done(line.toString().trim())
    })
  })
}
