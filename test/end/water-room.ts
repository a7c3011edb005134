import type { Page } from 'playwright-core'
import { plusMinutes } from '#shared/base/instant.ts'
import type { Place } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { pin } from './duty-room.ts'
import { type Language, words } from './page-words.ts'
import type { View } from './roster-views.ts'

const said: Record<
  Language,
  Record<
    'river' | 'rain' | 'reservoir' | 'water' | 'zone' | 'slope' | 'town' | 'shelter' | 'order' | 'why',
    string
  > & {
    people: readonly string[]
  }
> = {
  'zh-CN': {
    river: '白石站',
    rain: '白石雨量站',
    reservoir: '龙潭水库',
    water: '清水河',
    zone: '柳湾村沿河危险区',
    slope: '后山沟山洪危险区',
    town: '白石镇柳湾村',
    shelter: '柳湾小学',
    order: '县防指值班领导',
    why: '电话核实，原报有误',
    people: ['赵天宇', '陈月娥', '谢德胜'],
  },
  en: {
    river: 'Baishi Bridge',
    rain: 'Baishi rain gauge',
    reservoir: 'Longtan reservoir',
    water: 'Qingshui river',
    zone: 'Liuwan riverside',
    slope: 'Back valley',
    town: 'Liuwan, Baishi',
    shelter: 'Liuwan school',
    order: 'Leader on duty, flood headquarters',
    why: 'Checked by telephone',
    people: ['Zhao Tianyu', 'Chen Yue', 'Xie Desheng'],
  },
}

/** Puts stations, a day of a flood up to now, and two danger zones into a room: one on the move, one where the figures ask for an order. */
export async function flooded(place: Place, language: Language = 'zh-CN'): Promise<Place> {
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  const ids = await stationsOf(line, language)
  await readingsOf(line, ids, said[language].why)
  await zonesOf(line, ids.river, said[language])
  await line.close()
  return place
}

async function stationsOf(line: CommandLine, language: Language) {
  const { river, rain, reservoir, water, town, people } = said[language]
  const roles = ['administrative', 'technical', 'patrol'] as const
  const add = async (facts: Parameters<typeof line.ask<'waters.addStation'>>[1]) =>
    (await line.ask('waters.addStation', { water, place: town, ...facts })).id
  return {
    river: await add({
      name: river,
      code: '61500100',
      kind: 'river',
      levels: { warning: 36_300, guaranteed: 38_000, record: 39_120 },
    }),
    rain: await add({ name: rain, code: '61520001', kind: 'rain' }),
    reservoir: await add({
      name: reservoir,
      code: '61510010',
      kind: 'reservoir',
      intervalMinutes: 30,
      levels: { floodLimit: 128_500, design: 131_200, check: 132_750 },
      responsible: roles.map((role, index) => ({
        role,
        name: people[index] ?? '',
        telephone: '13800000001',
      })),
    }),
  }
}

const levels = [
  3512, 3514, 3516, 3521, 3533, 3555, 3585, 3611, 3629, 3639, 3644, 3652, 3661, 3668, 3672, 3673, 3671, 3666,
  3660, 3654, 3649, 3645, 3642, 3641, 3640,
]
const rains = [0, 0, 2, 5, 18, 42, 36, 28, 33, 12, 6, 2, 1, 0, 0, 4, 7, 3, 1, 0, 0, 0, 0, 0, 0]

async function readingsOf(
  line: CommandLine,
  ids: { river: number; rain: number; reservoir: number },
  reason: string,
): Promise<void> {
  const hour = `${new Date(Date.now() - 20 * 60_000).toISOString().slice(0, 13)}:00:00.000Z`
  const at = (back: number) => plusMinutes(hour, -60 * back)
  const readings = levels.flatMap((level, index) => {
    const observedAt = at(levels.length - 1 - index)
    const flow = String(180 + (level - 3512) * 6)
    return [
      { station: ids.river, observedAt, level: (level / 100).toFixed(2), flow },
      { station: ids.rain, observedAt, rain: String(rains[index]) },
      { station: ids.reservoir, observedAt, level: (128.02 + index * 0.02).toFixed(2) },
    ]
  })
  await line.ask('waters.enter', { readings })
  await line.ask('waters.enter', {
    readings: [{ station: ids.river, observedAt: at(3), level: '36.46', reason }],
  })
}

async function zonesOf(line: CommandLine, station: number, words: (typeof said)[Language]): Promise<void> {
  const { zone, slope, town, shelter, order, people } = words
  const place = { place: town, shelter, responsible: `${people[2]} 13800000003`, station }
  const first = await line.ask('waters.addZone', {
    ...place,
    name: zone,
    kind: 'river',
    households: 46,
    persons: 153,
    prepareLevel: 36_300,
    moveLevel: 36_600,
  })
  await line.ask('waters.addZone', {
    ...place,
    name: slope,
    kind: 'flashFlood',
    households: 12,
    persons: 38,
    prepareLevel: 36_000,
    moveLevel: 37_500,
  })
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const step = { zone: first.id, orderedBy: order }
  await line.ask('waters.zoneStep', { ...step, act: 'prepare', happenedAt: ago(90) })
  await line.ask('waters.zoneStep', { ...step, act: 'moveNow', happenedAt: ago(60) })
  const moved = { act: 'moved', orderedBy: people[2] ?? '', households: 21, persons: 74 } as const
  await line.ask('waters.zoneStep', { ...step, ...moved, happenedAt: ago(20) })
}

/** Every tab and dialog of the waters. */
export const waterViews: readonly View[] = [
  { name: 'the stations as they stand', open: (page) => openAt(page, 'waters/board', '.wt-tabs tbody tr') },
  { name: 'the hydrograph', open: (page) => openAt(page, 'waters/graph/1', '.wt-drawing svg') },
  { name: 'the entry of readings', open: openEntry },
  { name: 'the paste of readings', open: openPaste },
  { name: 'the danger zones', open: (page) => openAt(page, 'waters/zones', '.wt-zones .dc-panel') },
  { name: 'an order to a danger zone', open: openStep },
  {
    name: 'the form of a danger zone',
    open: (page, language) => openForm(page, 'zones', 'zones.add', language),
  },
  { name: 'the register of stations', open: (page) => openAt(page, 'waters/stations', '.wt-tabs tbody tr') },
  {
    name: 'the form of a station',
    open: (page, language) => openForm(page, 'stations', 'stations.add', language),
  },
]

async function openAt(page: Page, hash: string, shown: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted
  }, hash)
  await page.locator(shown).first().waitFor()
}

async function openEntry(page: Page): Promise<void> {
  await openAt(page, 'waters/entry', '.wt-grid input')
  await page.locator('.wt-grid [data-cell$=":level"]').first().fill('3642')
  await page.locator('.wt-answers button').first().waitFor()
}

async function openPaste(page: Page, language: Language): Promise<void> {
  await openAt(page, 'waters/entry', '.wt-grid input')
  await page.getByRole('button', { name: words('waters:entry.paste', {}, language), exact: true }).click()
  await page.locator('.ant-modal textarea').waitFor()
}

async function openStep(page: Page, language: Language): Promise<void> {
  await openAt(page, 'waters/zones', '.wt-zones .dc-panel')
  await page
    .getByRole('button', { name: words('waters:zones.acts.moved', {}, language), exact: true })
    .first()
    .click()
  await page.locator('.ant-modal input').first().waitFor()
}

async function openForm(page: Page, tab: string, button: string, language: Language): Promise<void> {
  await openAt(page, `waters/${tab}`, '.wt-tab button')
  await page.getByRole('button', { name: words(`waters:${button}`, {}, language), exact: true }).click()
  await page.locator('.ant-modal input').first().waitFor()
}
