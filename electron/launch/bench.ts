import { filesUnder } from './digest.ts'
import { makeReady } from './readiness.ts'
import { runNode } from './run.ts'
import { giveUp } from './say.ts'

const wanted = process.argv.slice(2)
const files = filesUnder('test/bench').filter((file) => file.endsWith('.bench.ts'))
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
if (chosen.length === 0) giveUp('No such bench in test/bench.')
const { env, close } = await makeReady()
const codes: number[] = []
for (const file of chosen) codes.push(await runNode([file], env))
close()
process.exit(Math.max(...codes))
