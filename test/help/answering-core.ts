import { appendFileSync, readFileSync } from 'node:fs'
import type { Call, FromCore, ToCore } from '#shared/contract/wire.ts'

// A core without a database: it writes down every command id it is asked and answers by what stands there.

const record = process.argv[process.argv.indexOf('--db') + 1] ?? ''

function say(message: FromCore): void {
  if (process.parentPort) process.parentPort.postMessage(message)
  else process.send?.(message)
}

function hear(message: ToCore): void {
  if (message.type === 'stop') say({ type: 'stopped' })
  if (message.type === 'call') answer(message.ticket, message.seat, message.call)
}

function answer(ticket: number, seat: string, { operation, input, command }: Call): void {
  appendFileSync(record, `${operation} ${command ?? '-'}\n`)
  const asked = readFileSync(record, 'utf8')
    .split('\n')
    .filter((line) => line === `${operation} ${command ?? '-'}`).length
  if (operation === 'hold' && asked === 1) return
  if (operation === 'kill' && (asked === 1 || !command)) process.kill(process.pid, 'SIGKILL')
  say({ type: 'reply', ticket, reply: { ok: true, value: { input, seat, asked, pid: process.pid } } })
}

if (process.parentPort) process.parentPort.on('message', ({ data }) => hear(data))
else process.on('message', hear)
process.on('disconnect', () => process.exit(0))
say({ type: 'ready', pid: process.pid })
