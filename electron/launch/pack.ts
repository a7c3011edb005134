import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { developmentVersion } from './development-runtime.ts'
import { installed, out } from './place.ts'
import { runNode } from './run.ts'
import type { Runtime } from './runtime.ts'
import { say } from './say.ts'

const coreOutside = '{package.json,out/app/core/**/*,node_modules/better-sqlite3/**/*}'

/** Packs the built app as electron-builder.yml says; gives electron-builder's exit code. */
export function pack(words: readonly string[]): Promise<number> {
  const builder = installed('electron-builder', 'cli.js')
  return runNode([builder, '--config', 'electron-builder.yml', '--publish', 'never', ...words])
}

/** Packs into a folder, not an installer, around the Electron that is here; gives the folder. Throws when that fails. */
export async function packFolder({ electron, kind }: Runtime): Promise<string> {
  const output = join(out, kind === 'official' ? 'unpacked' : 'layout-proof')
  await rm(output, { recursive: true, force: true })
  const words = ['--dir', `-c.directories.output=${output}`, `-c.electronDist=${dirname(electron)}`]
  if (kind === 'development') words.push(...layoutProof())
  const code = await pack(words)
  if (code !== 0) throw new Error(`electron-builder ended with ${code}`)
  return output
}

/** The development runtime cannot host the core, which therefore lies beside the archive where a plain Node can read it. */
function layoutProof(): string[] {
  say(
    'LAYOUT PROOF ONLY: packed around the development runtime, to look at the layout. Never hand this to anybody.',
  )
  return [
    `-c.electronVersion=${developmentVersion}`,
    `-c.asarUnpack=${coreOutside}`,
    '-c.productName=Duty Console (layout proof)',
  ]
}
