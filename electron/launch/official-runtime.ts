import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installed, runtimeCache } from './place.ts'
import { heard } from './run.ts'
import { say } from './say.ts'

const probeSeconds = 6
const fetchSeconds = 600
const hoursBeforeAskingAgain = 12
const note = join(runtimeCache, 'electron-host-out-of-reach')

/** The executable that Electron's own installer left, if it is the version the lock file names. */
export function officialRuntime(): string | null {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? installed('electron', 'dist')
  const path = installed('electron', 'path.txt')
  if (!existsSync(path)) return null
  const executable = join(dist, readFileSync(path, 'utf8'))
  return existsSync(executable) ? executable : null
}

/** Runs Electron's own installer, unless its host does not answer; null when the files did not come. */
export async function fetchOfficialRuntime(): Promise<string | null> {
  if (askedLately() || !(await hostAnswers())) return null
  say('Fetching Electron ...')
  const { code, words } = await heard(process.execPath, [installed('electron', 'install.js')], fetchSeconds)
  if (code !== 0) say(`Electron's installer failed: ${words.trim().split('\n')[0]}`)
  return code === 0 ? officialRuntime() : null
}

/** Whether the official release can be had: it is here, or its host answers. */
export async function officialInReach(): Promise<boolean> {
  return officialRuntime() !== null || (await hostAnswers())
}

async function hostAnswers(): Promise<boolean> {
  try {
    await fetch(mirror(), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(probeSeconds * 1000),
    })
    rmSync(note, { force: true })
    return true
  } catch {
    mkdirSync(runtimeCache, { recursive: true })
    writeFileSync(note, '')
    return false
  }
}

function askedLately(): boolean {
  if (mirror() !== 'https://github.com/' || !existsSync(note)) return false
  return Date.now() - statSync(note).mtimeMs < hoursBeforeAskingAgain * 3_600_000
}

function mirror(): string {
  const { npm_config_electron_mirror: npmrc, electron_mirror: lower, ELECTRON_MIRROR: upper } = process.env
  return npmrc ?? lower ?? upper ?? 'https://github.com/'
}
