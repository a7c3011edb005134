import type { Call, Reply, ToCore } from '#shared/contract/wire.ts'

/** The longest a call may stay without an answer or a sign of progress, in milliseconds. */
const patience = 120_000

/** A call that outlives this many cores is taken for what kills them. */
const mostCores = 3

interface Question {
  seat: string
  call: Call
  /** How many cores were asked. */
  asked: number
  timer: NodeJS.Timeout
  answer: (reply: Reply) => void
}

/** Why a call was given up. */
export type GivenUp = 'silence' | 'deaths'

/** The calls that wait for an answer: each ends in a reply, none in silence. */
export interface Questions {
  /** Keeps a call until it is answered. */
  ask: (seat: string, call: Call) => Promise<Reply>
  answer: (ticket: number, reply: Reply) => void
  /** Asks a new core all that waits: reads simply, commands by the same id, which the core answers once. */
  askAgain: () => void
  /** Gives the calls of an operation that reports progress more time. */
  renew: (operation: string) => void
}

/** What the questions need. */
export interface Asking {
  /** Sends if there is a core, and says whether there was. */
  send: (message: ToCore) => boolean
  /** Hears of a call that was given up, so that it is logged. */
  givenUp: (operation: string, why: GivenUp) => void
}

/** Keeps calls over the deaths of cores. */
export function keepQuestions(asking: Asking): Questions {
  const waiting = new Map<number, Question>()
  let tickets = 0

  function put(ticket: number, question: Question): void {
    const { seat, call } = question
    if (asking.send({ type: 'call', ticket, seat, call })) question.asked += 1
  }

  function take(ticket: number): Question | undefined {
    const question = waiting.get(ticket)
    clearTimeout(question?.timer)
    waiting.delete(ticket)
    return question
  }

  function giveUp(ticket: number, why: GivenUp): void {
    const question = take(ticket)
    if (question) asking.givenUp(question.call.operation, why)
    question?.answer({ ok: false, code: 'door.coreLost', fields: { why } })
  }

  function timer(ticket: number): NodeJS.Timeout {
    return setTimeout(() => giveUp(ticket, 'silence'), patience)
  }

  function renewOne(ticket: number, question: Question): void {
    clearTimeout(question.timer)
    question.timer = timer(ticket)
  }

  return {
    ask: (seat, call) =>
      new Promise((answer) => {
        const ticket = ++tickets
        const question = { seat, call, asked: 0, timer: timer(ticket), answer }
        waiting.set(ticket, question)
        put(ticket, question)
      }),
    answer: (ticket, reply) => take(ticket)?.answer(reply),
    askAgain: () => {
      for (const [ticket, question] of waiting)
        question.asked < mostCores ? put(ticket, question) : giveUp(ticket, 'deaths')
    },
    renew: (operation) => {
      for (const [ticket, question] of waiting)
        if (question.call.operation === operation) renewOne(ticket, question)
    },
  }
}
