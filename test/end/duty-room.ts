import { type CommandLine, commandLine } from './command-line.ts'
import { type App, newPlace, type Place, type Size, startApp } from './app.ts'
import { press, tabTo, type } from './keyboard.ts'
import { languages, words } from './page-words.ts'

/** Everybody in the rooms of these tests has this PIN. */
export const pin = '2468'

/** The people of the rooms of these tests; the first is the administrator and founded the room. */
export const people = {
  admin: { name: '李敏', post: '值班室主任', roles: ['administrator', 'lead'], telephones: ['13800000001'] },
  leader: { name: '王建国', post: '副县长', roles: ['leader'], telephones: ['13800000002'] },
  officer: { name: '赵强', post: '一级科员', roles: ['officer'], telephones: ['13800000003'] },
  next: { name: '孙丽', post: '科长', roles: ['lead', 'officer'], telephones: ['13800000004'] },
  nextOfficer: { name: '周涛', post: '科员', roles: ['officer'], telephones: ['13800000005'] },
} as const

/** How a room of these tests is founded. */
export interface Founding {
  changeAt?: string
  rehearsal?: boolean
  language?: 'zh-CN' | 'en'
  /** More to be done by the command line before the console opens, signed in as the administrator. */
  then?: (line: CommandLine) => Promise<void>
}

/** A folder with a room in it, and everybody of `people`. */
export async function newRoom(founding: Founding = {}): Promise<Place> {
  const place = await newPlace()
  await foundRoom(place.file, founding)
  return place
}

/** Founds a room by the command line. */
export async function foundRoom(file: string, { then, ...founding }: Founding): Promise<void> {
  const line = commandLine(file)
  const { admin, ...others } = people
  await line.ask('room.create', {
    name: '县政府总值班室',
    unit: '澄河县人民政府办公室',
    admin: { name: admin.name, pin },
    ...founding,
  })
  await line.ask('people.signIn', { person: 1, pin })
  await line.ask('people.change', {
    id: 1,
    ...admin,
    roles: [...admin.roles],
    telephones: [...admin.telephones],
  })
  for (const other of Object.values(others))
    await line.ask('people.add', {
      ...other,
      roles: [...other.roles],
      telephones: [...other.telephones],
      pin,
    })
  await then?.(line)
  await line.close()
}

/** A room with a crew, calls in every state and a note, for pages to have something to show. */
export function furnishedRoom(founding: Founding = {}): Promise<Place> {
  return newRoom({ ...founding, then: furnish })
}

async function furnish(line: CommandLine): Promise<void> {
  const posts = [
    ['leader', 2],
    ['lead', 1],
    ['officer', 3],
  ] as const
  for (const [post, person] of posts)
    await line.ask('shift.assign', { shift: 'current', post, people: [person] })
  await line.ask('shift.assign', { shift: 'next', post: 'lead', people: [4] })
  await line.ask('log.write', { kind: 'weather', text: '晴转多云，气温 2～11℃。' })
  const soon = new Date(Date.now() + 1_500_000).toISOString()
  const call = await line.ask('log.write', {
    kind: 'callIn',
    text: '滨江路 12 号门前燃气管道泄漏，已疏散周边群众 36 人，无人员伤亡。',
    party: { unit: '白石镇人民政府', name: '吴浩然', post: '应急办主任', telephone: '0550-6600204' },
    follow: true,
    dueAt: soon,
    telephone: { subject: '燃气泄漏', place: '滨江路 12 号', measures: '关阀、警戒、疏散', readBack: true },
  })
  await line.ask('log.add', { id: call.id, text: '抢修队 17 时 05 分到场。' })
  await line.ask('log.correct', {
    id: call.id,
    text: '滨江路 12 号门前燃气管道泄漏，已疏散周边群众 63 人，无人员伤亡。',
    reason: '人数听反',
  })
  await line.ask('log.write', {
    kind: 'instruction',
    text: '请县住建局今日内报送隐患排查情况。',
    follow: true,
  })
  await line.ask('handover.note', { text: '明早 9 时前向市应急局报送雨情快报。' })
  await line.ask('handover.check', { item: 4, state: 'fault', note: '主机无发射' })
}

/** Starts the console on a room and signs somebody in by keyboard. */
export async function startSignedIn(folder: string, initials: string, size?: Size): Promise<App> {
  const app = await startApp(folder, size)
  await signIn(app, initials)
  return app
}

/** Signs in at the door by keyboard: pinyin initials, Enter, PIN, Enter. */
export async function signIn({ page }: Pick<App, 'page'>, initials: string, own = pin): Promise<void> {
  await page.locator('.dc-door input').waitFor()
  if (await page.locator('.dc-pin').isVisible()) {
    await tabTo(page, inEither('app:door.other'))
    await press(page, 'Enter')
  }
  await tabTo(page, inEither('app:door.search'))
  await type(page, initials)
  await page.locator('.dc-people [role=option]').first().waitFor()
  await press(page, 'Enter')
  await page.locator('.dc-pin').waitFor()
  await type(page, own)
  await press(page, 'Enter')
  await page.locator('.dc-door').waitFor({ state: 'detached' })
}

/** Lets somebody else take the seat with Ctrl+U. */
export async function changeSeat({ page }: Pick<App, 'page'>, initials: string, own = pin): Promise<void> {
  await press(page, 'Control+u')
  const dialog = page.locator('.ant-modal', { has: page.locator('.dc-people') })
  await dialog.waitFor()
  await type(page, initials)
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
