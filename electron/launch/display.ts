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

// The shell ends the screen when our end of its input closes, by whatever death.
const script = 'Xvfb "$@" & exec 3>&-; cat >/dev/null; kill $!'

async function virtualDisplay(): Promise<Display> {
  const words = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp']
  const shell = spawn('sh', ['-c', script, 'sh', ...words], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] })
  shell.unref()
  const number = await screenNumber(shell)
  say(`No display here: using a virtual one (:${number}).`)
  return { env: { DISPLAY: `:${number}` }, close: () => shell.stdin?.end() }
}

function screenNumber(shell: ChildProcess): Promise<string> {
  return new Promise((done) => {
    let said = ''
    const ended = () => (said ? done(said.trim()) : giveUp('Xvfb ended before there was a screen.'))
    shell.once('error', ended)
    shell.stdio[3]?.on('data', (part: Buffer) => {
      said += part.toString()
    })
    shell.stdio[3]?.once('end', ended)
  })
}
