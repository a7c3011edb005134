import { makeReady } from './readiness.ts'
import { runNode } from './run.ts'

const { env, close } = await makeReady()
const code = await runNode(['test/end/zz-matter-only.ts', ...process.argv.slice(2)], env)
close()
process.exit(code)
