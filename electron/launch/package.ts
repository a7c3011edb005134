import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.ts'
import {
  developmentFolder,
  developmentRuntime,
  developmentRuntimeFits,
  developmentVersion,
} from './development-runtime.ts'
import { officialInReach } from './official-runtime.ts'
import { installed, out } from './place.ts'
import { runNode } from './run.ts'
import { giveUp, say } from './say.ts'

const words = process.argv.slice(2)
const unpackedOnly = words.includes('--dir')

await build()
if (await officialInReach()) process.exit(await pack(words))
if (!unpackedOnly || !developmentRuntimeFits()) {
  giveUp(
    'Packaging needs the official Electron, and its host is out of reach: name a mirror in ELECTRON_MIRROR.',
  )
}
process.exit(await layoutProof())

function pack(more: readonly string[]): Promise<number> {
  return runNode([
    installed('electron-builder', 'cli.js'),
    '--config',
    'electron-builder.yml',
    '--publish',
    'never',
    ...more,
  ])
}

/** The development runtime cannot host the core, which therefore lies beside the archive where a plain Node can read it. */
async function layoutProof(): Promise<number> {
  await developmentRuntime()
  const output = join(out, 'layout-proof')
  say(
    'LAYOUT PROOF ONLY: packed around the development runtime, to look at the layout. Never hand this to anybody.',
  )
  await rm(output, { recursive: true, force: true })
  return pack([
    '--dir',
    `-c.directories.output=${output}`,
    `-c.electronDist=${developmentFolder()}`,
    `-c.electronVersion=${developmentVersion}`,
    '-c.asarUnpack={package.json,out/app/core/**/*,node_modules/better-sqlite3/**/*}',
    '-c.productName=Duty Console (layout proof)',
  ])
}
