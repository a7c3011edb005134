import { heard, run } from './run.ts'
import { giveUp, say } from './say.ts'

const wanted = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libxtst6',
  'xvfb',
]

/** Installs the system libraries of Electron and the virtual display: by apt as root, else says the command and ends. */
export async function installLibraries(): Promise<void> {
  if ((await heard('which', ['apt-get'], 5)).code !== 0) {
    giveUp(`System libraries are missing. Install, under your system's names: ${wanted.join(' ')}`)
  }
  const ours = process.getuid?.() === 0
  if (ours) {
    say('Installing system libraries by apt-get ...')
    if ((await apt(['update', '-qq'])) !== 0)
      say('apt-get update failed; trying with the lists that are here.')
  }
  const names = await Promise.all(wanted.map(nameHere))
  const words = ['install', '-y', '--no-install-recommends', ...names]
  if (!ours)
    giveUp(`System libraries are missing. Run:\n  sudo apt-get update && sudo apt-get ${words.join(' ')}`)
  if ((await apt([...words, '-qq'])) !== 0)
    giveUp(`Installing failed. Run as root:\n  apt-get ${words.join(' ')}`)
}

function apt(words: readonly string[]): Promise<number> {
  return run('sh', ['-c', 'exec apt-get "$@" </dev/null >&2', 'sh', ...words], {
    DEBIAN_FRONTEND: 'noninteractive',
  })
}

/** Since the move to 64-bit time some libraries carry a suffix (Ubuntu 24.04, Debian 13). */
async function nameHere(name: string): Promise<string> {
  const { words } = await heard('apt-cache', ['pkgnames', `${name}t64`], 30)
  return words.split('\n').includes(`${name}t64`) ? `${name}t64` : name
}
