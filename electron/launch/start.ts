import { consoleLine, sandboxWords } from './console-line.ts'
import { makeReady } from './readiness.ts'
import { run } from './run.ts'
import { say } from './say.ts'

const { electron, env, close } = await makeReady()
if (sandboxWords().length > 0)
  say('Running as root from source: the window goes without a sandbox. The product never does.')
const code = await run(electron, consoleLine(process.argv.slice(2)), env)
close()
process.exit(code)
