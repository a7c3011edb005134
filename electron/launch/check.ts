import { installed } from './place.ts'
import { runNode } from './run.ts'
import { say } from './say.ts'
import { sizeReport } from './size-report.ts'

const steps: readonly [name: string, () => Promise<number>][] = [
  ['types', () => runNode([installed('typescript', 'bin', 'tsc'), '-b'])],
  [
    'lint and format',
    () => runNode([installed('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']),
  ],
  [
    'house',
    () =>
      runNode([
        installed('vitest', 'vitest.mjs'),
        'run',
        '--config',
        'test/vitest.config.ts',
        '--project',
        'house',
      ]),
  ],
  ['sizes', sizeReport],
]

const failed: string[] = []
for (const [name, step] of steps) if ((await step()) !== 0) failed.push(name)
say(failed.length === 0 ? 'check: all well' : `check: not well: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
