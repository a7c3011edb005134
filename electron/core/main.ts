import type { FromCore, News, ToCore } from '#shared/contract/wire.ts'
import { movableClock } from './clock.ts'
import { openConsole } from './console.ts'
import { isRehearsal } from './house.ts'
import { keepWatch, type Watch } from './watch.ts'
import { refusalWords } from './words.ts'

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

const file = wordAfter('--db') ?? ''
const clock = movableClock()
const tell = (news: News): void => say({ type: 'news', news })
let watch: Watch | null = null
const running = openConsole(file, clock, 'workers', (news) => {
  tell(news)
  watch?.hear(news)
})
setAhead(Number(wordAfter('--ahead') ?? 0))
watch = keepWatch(running, tell)

function wordAfter(name: string): string | undefined {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}

/** A rehearsal room plays at the hour it was started for; a real one keeps the machine's time and says why. */
function setAhead(milliseconds: number): void {
  if (!milliseconds) return
  if (isRehearsal(running.house)) clock.move(milliseconds)
  else process.stderr.write(`${refusalWords({ code: 'clock.notRehearsal', fields: {} }, 'zh-CN')}\n`)
}

async function hear(message: ToCore): Promise<void> {
  if (message.type === 'call') {
    const reply = await running.ask({ seat: message.seat, call: message.call })
    say({ type: 'reply', ticket: message.ticket, reply })
  } else if (message.type === 'power') {
    watch?.power(message.event)
  } else {
    await stop()
  }
}

async function stop(): Promise<void> {
  watch?.stop()
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
