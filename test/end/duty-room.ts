import { plusMinutes } from '#shared/base/instant.ts'
import { type App, newPlace, type Place, type Start, startApp } from './app.ts'
import { casts } from './cast.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { press, tabTo, type } from './keyboard.ts'
import { type Language, languages, words } from './page-words.ts'

/** Everybody in the rooms of these tests has this PIN. */
export const pin = '2468'

/** How a room of these tests is founded. */
export interface Founding {
  changeAt?: string
  rehearsal?: boolean
  language?: Language
  /** When it is founded and furnished; only a rehearsal room can be at another time than now. */
  at?: string
}

/** A folder with a room in it, and everybody of the cast. */
export async function newRoom(founding: Founding = {}): Promise<Place> {
  const place = await newPlace()
  await (await foundRoom(place.file, founding)).close()
  return place
}

/** A room with a crew, calls in every state and a note, for pages to have something to show. */
export async function furnishedRoom(founding: Founding = {}): Promise<Place> {
  const place = await newPlace()
  const line = await foundRoom(place.file, founding)
  await furnish(line, founding)
  await line.close()
  return place
}

/** Founds a room by the command line, and leaves the line open with the administrator signed in. */
async function foundRoom(file: string, { at, ...founding }: Founding): Promise<CommandLine> {
  const line = commandLine(file, at)
  const { room, players } = casts[founding.language ?? 'zh-CN']
  const [admin, ...others] = players
  if (!admin) throw new Error('a cast without players')
  await line.ask('room.create', { ...room, admin: { name: admin.name, pin }, ...founding })
  await line.ask('people.signIn', { person: 1, pin })
  await line.ask('people.change', { id: 1, ...admin })
  for (const other of others) await line.ask('people.add', { ...other, pin })
  return line
}

async function furnish(line: CommandLine, { language = 'zh-CN', at }: Founding): Promise<void> {
  const { lines, caller, subject } = casts[language]
  const posts = [
    ['leader', 2],
    ['lead', 1],
    ['officer', 3],
  ] as const
  for (const [post, person] of posts)
    await line.ask('shift.assign', { shift: 'current', post, people: [person] })
  await line.ask('shift.assign', { shift: 'next', post: 'lead', people: [4] })
  await line.ask('log.write', { kind: 'weather', text: lines.weather })
  const dueAt = plusMinutes(at ?? new Date().toISOString(), 25)
  const call = { kind: 'callIn', text: lines.call, party: caller, follow: true, dueAt, telephone: subject }
  const { id } = await line.ask('log.write', call)
  await line.ask('log.add', { id, text: lines.added })
  await line.ask('log.correct', { id, text: lines.corrected, reason: lines.reason })
  await line.ask('log.write', { kind: 'instruction', text: lines.instruction, follow: true })
  await line.ask('handover.note', { text: lines.note })
  await line.ask('handover.check', { item: 4, state: 'fault', note: lines.fault })
}

/** Starts the console on a room and signs somebody in by keyboard. */
export async function startSignedIn(folder: string, initials: string, start: Start = {}): Promise<App> {
  const app = await startApp(folder, start)
  await signIn(app, initials)
  return app
}

/** Signs in at the door by keyboard: name or pinyin initials, Enter, PIN, Enter. */
export async function signIn({ page }: Pick<App, 'page'>, name: string, own = pin): Promise<void> {
  await page.locator('.dc-door input').waitFor()
  if (await page.locator('.dc-pin').isVisible()) {
    await tabTo(page, inEither('app:door.other'))
    await press(page, 'Enter')
  }
  await tabTo(page, inEither('app:door.search'))
  await type(page, name)
  await page.locator('.dc-people [role=option]').first().waitFor()
  await press(page, 'Enter')
  await page.locator('.dc-pin').waitFor()
  await type(page, own)
  await press(page, 'Enter')
  await page.locator('.dc-door').waitFor({ state: 'detached' })
}

/** Lets somebody else take the seat with Ctrl+U. */
export async function changeSeat({ page }: Pick<App, 'page'>, name: string, own = pin): Promise<void> {
  await press(page, 'Control+u')
  await page.locator('.ant-modal .dc-people').waitFor()
  await type(page, name)
  await page.locator('.dc-people [role=option]').first().waitFor()
  await press(page, 'Enter')
  await page.locator('.ant-modal .dc-pin').waitFor()
  await type(page, own)
  await press(page, 'Enter')
  await page.locator('.ant-modal .dc-pin').waitFor({ state: 'detached' })
}

function inEither(key: string): RegExp {
  return new RegExp(`^(${languages.map((language) => words(key, {}, language)).join('|')})`)
}
