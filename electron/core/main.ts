import type { FromCore, News, ToCore } from '#shared/contract/wire.ts'
import { machineClock } from './clock.ts'
import { openConsole } from './console.ts'
import { keepWatch } from './watch.ts'

/** What Electron gives a utility process; absent in a child process. */
interface ParentPort {
  postMessage(message: FromCore): void
  on(event: 'message', listener: (event: { data: ToCore }) => void): void
}

const port = (process as NodeJS.Process & { parentPort?: ParentPort }).parentPort
const say = (message: FromCore): void => {
  if (port) port.postMessage(message)
  else process.send?.(message)
}

const file = process.argv[process.argv.indexOf('--db') + 1] as string
const tell = (news: News): void => say({ type: 'news', news })
const running = openConsole(file, machineClock, 'workers', (news) => {
  tell(news)
  watch.hear(news)
})
const watch = keepWatch(running, tell)

async function hear(message: ToCore): Promise<void> {
  if (message.type === 'call') {
    const reply = await running.ask({ seat: message.seat, call: message.call })
    say({ type: 'reply', ticket: message.ticket, reply })
  } else if (message.type === 'power') {
    watch.power(message.event)
  } else {
    await stop()
  }
}

async function stop(): Promise<void> {
  watch.stop()
  await running.settled()
  running.close()
  say({ type: 'stopped' })
  process.exit(0)
}

if (port) port.on('message', ({ data }) => void hear(data))
else {
  process.on('message', (message) => void hear(message as ToCore))
  process.on('disconnect', () => void stop())
}
say({ type: 'ready', pid: process.pid })
