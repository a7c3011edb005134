import { build } from './build.ts'
import { officialInReach } from './official-runtime.ts'
import { pack, packFolder } from './pack.ts'
import { runtime } from './runtime.ts'
import { giveUp } from './say.ts'

const words = process.argv.slice(2)

await build()
if (await officialInReach()) process.exit(await pack(words))
if (words.includes('--dir')) await packFolder(await runtime())
else
  giveUp(
    'Packaging needs the official Electron, whose host is out of reach: name a mirror in ELECTRON_MIRROR.',
  )
