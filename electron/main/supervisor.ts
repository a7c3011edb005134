import type { Call, FromCore, News, Reply, ToCore } from '#shared/contract/wire.ts'
import { keepAlive } from './core-life.ts'
import type { CoreOrder } from './core-process.ts'
import { keepQuestions } from './questions.ts'

/** How long a core may take to stop, in milliseconds. */
const stopPatience = 5000

/** What the supervisor tells the house. */
export interface Watch {
  news: (news: News) => void
  /** A line for the fault log. */
  fault: (what: string) => void
}

/** The core as the rest of main sees it: always there, though the process behind it may change. */
export interface Core {
  call: (seat: string, call: Call) => Promise<Reply>
  tell: (message: ToCore) => void
  state: () => 'ready' | 'lost'
  /** Asks the core to stop and resolves when it has, or was made to. */
  stop: () => Promise<void>
}

/** Keeps a core running, and asks a new one what the dead one left unanswered. */
export function superviseCore(order: CoreOrder, watch: Watch): Core {
  let ready = false
  let stopping: (() => void) | null = null

  const send = (message: ToCore) => {
    if (ready) life.send(message)
    return ready
  }
  const questions = keepQuestions({
    send,
    givenUp: (operation, why) => {
      watch.fault(`${operation} was given up: ${why}`)
      if (why === 'silence') life.kill()
    },
  })
  const become = (state: 'ready' | 'lost') => {
    ready = state === 'ready'
    if (!stopping) watch.news({ type: 'core', state })
  }
  const hear = (message: FromCore) => {
    if (message.type === 'reply') questions.answer(message.ticket, message.reply)
    if (message.type === 'stopped') stopping?.()
    if (message.type === 'news') watch.news(message.news)
    if (message.type === 'news' && message.news.type === 'progress') questions.renew(message.news.operation)
    if (message.type !== 'ready') return
    become('ready')
    questions.askAgain()
  }
  const end = (code: number | null) => {
    if (stopping) stopping()
    else watch.fault(`the core ended (${code})`)
    become('lost')
  }
  const life = keepAlive(order, {
    message: hear,
    words: (words) => watch.fault(`core: ${words.trimEnd()}`),
    end,
  })

  async function stop(): Promise<void> {
    await new Promise<void>((done) => {
      stopping = done
      setTimeout(done, ready ? stopPatience : 0)
      send({ type: 'stop' })
    })
    life.end()
  }

  return {
    call: questions.ask,
    tell: (message) => void send(message),
    state: () => (ready ? 'ready' : 'lost'),
    stop,
  }
}
