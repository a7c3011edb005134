import { readInstant } from '#shared/base/instant.ts'
import type { Call, Reply } from '#shared/contract/wire.ts'
import type { Console } from './console.ts'
import { readSettings } from './house.ts'
import { refusalWords } from './words.ts'

/** A caller on the command line, signed in or not; replies carry words. */
export interface Session {
  ask(call: Call, at?: string): Promise<Reply & { words?: string }>
}

/** Who calls: by name or number, with the PIN, and (in rehearsal rooms) at which instant. */
export interface Caller {
  as?: string
  at?: string
  pin?: string
}

const seat = 'cli'

/** Opens a session; a person named must sign in like everybody else. */
export async function signedIn(
  running: Console,
  caller: Caller,
): Promise<Session | { refused: Reply & { words?: string } }> {
  const { house } = running
  const worded = (reply: Reply) =>
    reply.ok ? reply : { ...reply, words: refusalWords(reply, languageOf(running)) }
  const refused = (code: string, fields: Record<string, string | number> = {}) => ({
    refused: worded({ ok: false, code, fields }),
  })
  const at = caller.at === undefined ? undefined : readInstant(caller.at)
  if (at === null) return refused('cli.badInstant', { at: caller.at ?? '' })
  if (house.state === 'ready' || house.state === 'readOnly') house.scratch.sit(seat, null, house.clock.now())
  const session: Session = {
    ask: async (call, lineAt) => worded(await running.ask({ seat, call, at: lineAt ?? at })),
  }
  if (caller.as === undefined) return session
  const door = await session.ask({ operation: 'people.atDoor', input: {} })
  if (!door.ok) return { refused: door }
  const people = (door.value as { id: number; name: string }[]).filter(
    ({ id, name }) => name === caller.as || String(id) === caller.as,
  )
  if (people.length !== 1)
    return refused(people.length === 0 ? 'people.unknownName' : 'people.ambiguousName', { name: caller.as })
  if (caller.pin === undefined) return refused('cli.noPin')
  const seated = await session.ask({
    operation: 'people.signIn',
    input: { person: people[0]?.id, pin: caller.pin },
  })
  return seated.ok ? session : { refused: seated }
}

function languageOf(running: Console): 'zh-CN' | 'en' {
  try {
    return readSettings(running.house.open().db).language
  } catch {
    return 'zh-CN'
  }
}
