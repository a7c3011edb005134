import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Part, parts } from './build-plan.ts'
import { digest } from './digest.ts'
import { writeFonts } from './fonts.ts'
import { out, root } from './place.ts'
import { giveUp, say } from './say.ts'

const recipe = ['build.ts', 'build-plan.ts', 'fonts.ts'].map((file) => `electron/launch/${file}`)

/** Builds whatever of the app is older than its sources into out/app. */
export async function build(): Promise<void> {
  for (const part of parts) {
    const stamp = digest(['package-lock.json', ...recipe, ...part.sources])
    if (readStamp(part) === stamp) continue
    const started = performance.now()
    await buildPart(part).catch((error: Error) =>
      giveUp(`The ${part.name} could not be built.\n${error.message.split(`\n    at `)[0]}`),
    )
    writeFileSync(stampFile(part), stamp)
    say(`built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}

async function buildPart(part: Part): Promise<void> {
  const vite = await import('vite')
  const fresh = join(out, `building-${part.name}-${process.pid}`)
  const place = join(out, 'app', part.name)
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await vite.build(part.config(fresh))
    if (part.name === 'renderer') await writeFonts(join(fresh, 'fonts'))
    await mkdir(join(out, 'app'), { recursive: true })
    await rm(place, { recursive: true, force: true })
    await rename(fresh, place)
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
    await rm(fresh, { recursive: true, force: true })
  }
}

function readStamp(part: Part): string | null {
  const built = existsSync(join(out, 'app', part.name)) && existsSync(stampFile(part))
  return built ? readFileSync(stampFile(part), 'utf8') : null
}

function stampFile(part: Part): string {
  return join(out, `${part.name}.stamp`)
}

if (process.argv[1] === join(root, 'electron', 'launch', 'build.ts')) await build()
