import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installed, out } from './place.ts'
import { makeReady } from './readiness.ts'
import { runNode } from './run.ts'
import { tally } from './tally.ts'

const results = join(out, 'test-results.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]

const { env, close } = await makeReady()
mkdirSync(out, { recursive: true })
rmSync(results, { force: true })
const words = ['run', '--config', 'test/vitest.config.ts', ...reporters, ...process.argv.slice(2)]
const code = await runNode([installed('vitest', 'vitest.mjs'), ...words], env)
close()
const { passed, failed } = tally(results, code)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed > 0 ? 1 : code)
