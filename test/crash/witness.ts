import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Call, Reply } from '#shared/contract/wire.ts'
import type { CoreProcess } from '#test/help/core-process.ts'

/** Something that was asked of a core: with the instant it claims, when it is a rehearsal's. */
export interface Asked {
  call: Call
  at?: string
}

/** The draft of a form: the content acknowledged last, and what was sent after it. */
export interface Draft {
  kept: string | null
  sent: string[]
}

/** Remembers what was asked and what was acknowledged, over all lives of a core. */
export interface Witness {
  /** Asks, and keeps in mind whether it was answered; null when the core died first. A refusal is an error. */
  ask(core: CoreProcess, asked: Asked): Promise<unknown>
  /** Commands that were never answered, in the order they were asked. */
  unanswered(): Asked[]
  /** What is not as it was acknowledged, in a file looked at past the door. */
  missing(database: Database): string[]
  /** How many of the unanswered commands the file holds all the same. */
  heldUnanswered(database: Database): number
  drafts: ReadonlyMap<string, Draft>
  acknowledged(): number
}

/** The one refusal that may come: a handover froze the shift while a file for it was on its way. */
const lawful = 'log.shiftFrozen'

/** A command with an id of its own, so that it can be asked again. */
export function commanded(operation: string, input: unknown, at?: string): Asked {
  return { call: { operation, input, command: randomUUID() }, at }
}

/** A witness who has seen nothing yet. */
export function newWitness(): Witness {
  const open = new Map<string, Asked>()
  const answered = new Map<string, { asked: Asked; value: unknown }>()
  const drafts = new Map<string, Draft>()
  return {
    ask: async (core, asked) => {
      const { command, operation } = asked.call
      if (command) open.set(command, asked)
      if (operation === 'log.keepDraft') sending(drafts, asked)
      const reply = await core.ask(asked.call, asked.at)
      if (reply === null) return null
      if (!reply.ok && reply.code === lawful) {
        open.delete(command ?? '')
        return null
      }
      const value = valueIn(reply, asked)
      if (operation === 'log.keepDraft') keeping(drafts, asked)
      if (command) answered.set(command, { asked, value })
      if (command) open.delete(command)
      return value
    },
    unanswered: () => [...open.values()],
    missing: (database) => [...missingAnswers(database, answered), ...doubled(database)],
    heldUnanswered: (database) => {
      const held = database.prepare('SELECT 1 FROM answered WHERE command = ?')
      return [...open.keys()].filter((command) => held.get(command) !== undefined).length
    },
    drafts,
    acknowledged: () => answered.size,
  }
}

/** Forms whose draft is neither the one acknowledged last nor one sent after it. */
export async function wrongDrafts(core: CoreProcess, drafts: ReadonlyMap<string, Draft>): Promise<string[]> {
  const wrong: string[] = []
  for (const [form, { kept, sent }] of drafts) {
    const reply = await core.ask({ operation: 'log.draft', input: { form } })
    const content = reply?.ok ? (reply.value as { content: string | null }).content : undefined
    if (reply !== null && content !== kept && !sent.includes(content ?? ''))
      wrong.push(`draft ${form} is ${content}`)
  }
  return wrong
}

function sending(drafts: Map<string, Draft>, { call }: Asked): void {
  const { form, content } = call.input as { form: string; content: string }
  const known = drafts.get(form) ?? { kept: null, sent: [] }
  drafts.set(form, { ...known, sent: [...known.sent, content] })
}

function keeping(drafts: Map<string, Draft>, { call }: Asked): void {
  const { form, content } = call.input as { form: string; content: string }
  const sent = drafts.get(form)?.sent ?? []
  drafts.set(form, { kept: content, sent: sent.slice(sent.indexOf(content) + 1) })
}

function valueIn(reply: Reply, asked: Asked): unknown {
  if (!reply.ok) throw new Error(`${asked.call.operation} was refused: ${JSON.stringify(reply)}`)
  return reply.value
}

function missingAnswers(
  database: Database,
  answered: ReadonlyMap<string, { asked: Asked; value: unknown }>,
): string[] {
  const kept = database.prepare('SELECT operation, value FROM answered WHERE command = ?')
  const entry = database.prepare('SELECT text FROM log_entry WHERE id = ?').pluck()
  return [...answered].flatMap(([command, { asked, value }]) => {
    const { operation } = asked.call
    const row = kept.get(command) as { operation: string; value: string } | undefined
    if (operation === 'room.create') return []
    if (row?.operation !== operation || row.value !== JSON.stringify(value))
      return [`${operation} ${command} is lost`]
    if (operation !== 'log.write') return []
    const { id, text } = value as { id: number; text: string }
    return entry.get(id) === text ? [] : [`entry ${id} is not the one acknowledged`]
  })
}

/** Every written text names its command, so that none may stand there twice. */
function doubled(database: Database): string[] {
  const twice = database
    .prepare(
      "SELECT text FROM log_entry WHERE kind = 'other' AND relation IS NULL GROUP BY text HAVING count(*) > 1",
    )
    .pluck()
  return (twice.all() as string[]).map((text) => `twice: ${text}`)
}
