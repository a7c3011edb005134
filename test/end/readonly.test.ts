import { openSync, readdirSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { type App, newPlace, type Place, startApp } from './app.ts'
import { furnishedRoom, signIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { press, tabTo, type } from './keyboard.ts'
import { words, wordsBefore } from './page-words.ts'
import { readPdf } from './pdf.ts'

let place: Place
let opened: App[] = []

afterEach(async () => {
  for (const app of opened.reverse()) await app.close()
  opened = []
  await place.remove()
})

pictureFailures(() => opened.at(-1))

async function open(folder: string): Promise<App> {
  const app = await startApp(folder)
  opened.push(app)
  return app
}

describe('a file that must not be written', () => {
  it('of a newer version opens to read and to print, and says so', async () => {
    place = await furnishedRoom()
    change(place.file, (database) => database.pragma('user_version = 99'))
    const app = await open(place.folder)
    await signIn(app, 'lm')
    await expectBand(app, 'refusals:db.newer')
    await expectReadable(app)
    await expectNoWriting(app)
    await expectPrinting(app)
  })

  it('that is damaged opens to read and to print, and says so', async () => {
    place = await furnishedRoom()
    damage(place.file)
    const app = await open(place.folder)
    await signIn(app, 'lm')
    await expectBand(app, 'refusals:db.damaged')
    await expectReadable(app)
    await expectPrinting(app)
  })

  it('that another console holds opens to read, and says so', async () => {
    place = await furnishedRoom()
    await open(place.folder)
    const second = await newPlace()
    const app = await startApp(place.folder, { user: join(second.folder, 'window') })
    opened.push(app)
    await signIn(app, 'lm')
    await expectBand(app, 'refusals:db.locked')
    await expectReadable(app)
    await expectNoWriting(app)
    await second.remove()
  })

  it('that is no file of ours is not opened at all, and stays as it was', async () => {
    place = await newPlace()
    const size = 40_960
    const file = openSync(place.file, 'w')
    writeSync(file, Buffer.alloc(size, 'not a database '))
    const { page } = await open(place.folder)
    await page.getByText(words('app:shut.title')).waitFor()
    await page.getByText(words('refusals:db.notOurs', { file: place.file })).waitFor()
    expect(statSync(place.file).size).toBe(size)
  })
})

async function expectBand({ page }: App, key: string): Promise<void> {
  await page.getByText(words('app:bands.readOnly')).waitFor()
  await page.locator('.dc-band', { hasText: wordsBefore(key) }).waitFor()
}

async function expectReadable({ page }: App): Promise<void> {
  await press(page, 'Control+2')
  await page.locator('.lg-line', { hasText: '燃气' }).first().waitFor()
}

async function expectNoWriting({ page }: App): Promise<void> {
  await press(page, 'F2')
  await page.locator('.ant-modal').waitFor()
  await type(page, '写不进去的一笔')
  await press(page, 'Enter')
  await page.locator('.ant-modal [role=alert]', { hasText: wordsBefore('refusals:room.readOnly') }).waitFor()
  await press(page, 'Escape')
  await page.locator('.ant-modal').waitFor({ state: 'detached' })
}

async function expectPrinting({ page }: App): Promise<void> {
  await press(page, 'Control+1')
  await page.locator('.dk-desk .lg-line').first().waitFor()
  await press(page, 'F8')
  await page.locator('iframe').waitFor()
  await tabTo(page, words('app:print.pdf'))
  await press(page, 'Enter')
  const pdf = () => readdirSync(place.folder).find((name) => name.endsWith('.pdf'))
  await expect.poll(pdf, { timeout: 20_000 }).toBeTruthy()
  await page.getByText('.pdf').waitFor()
  const { text, fonts } = await readPdf(join(place.folder, pdf() ?? ''))
  expect(text).toContain('燃气管道泄漏')
  expect(fonts.every(({ embedded }) => embedded)).toBe(true)
}

function change(file: string, act: (database: Database.Database) => void): void {
  const database = new Database(file)
  act(database)
  database.close()
}

/** Overwrites a page that belongs to an index, as a bad sector would. */
function damage(file: string): void {
  change(file, (database) => database.pragma('wal_checkpoint(TRUNCATE)'))
  const database = new Database(file, { readonly: true })
  const size = database.pragma('page_size', { simple: true }) as number
  const found = database
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'link_of_row'")
    .pluck()
    .get() as number
  database.close()
  writeSync(openSync(file, 'r+'), Buffer.alloc(size, 7), 0, size, (found - 1) * size)
}
