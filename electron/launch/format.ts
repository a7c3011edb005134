import { installed } from './place.ts'
import { runNode } from './run.ts'

process.exit(
  await runNode([
    installed('@biomejs', 'biome', 'bin', 'biome'),
    'format',
    '--write',
    ...process.argv.slice(2),
  ]),
)
