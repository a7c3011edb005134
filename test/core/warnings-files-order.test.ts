import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ChainStory } from '#shared/warnings/views.ts'
import { nationalFolder, nationalSample } from '#test/help/cap.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

type Name = 'alert' | 'update' | 'cancel'

const orders: readonly Name[][] = [
  ['alert', 'update', 'cancel'],
  ['alert', 'cancel', 'update'],
  ['update', 'alert', 'cancel'],
  ['update', 'cancel', 'alert'],
  ['cancel', 'alert', 'update'],
  ['cancel', 'update', 'alert'],
]

async function openAtCommandLine(): Promise<TestRoom> {
  const room = await openTestRoom()
  room.clock.passUntil('2026-07-21T03:00:00.000Z')
  await ask(room, 'people.signIn', { person: crew.officer.id, pin: crew.officer.pin })
  return room
}

async function ask(room: TestRoom, operation: string, input: object): Promise<unknown> {
  const reply = await room.console.ask({ seat: 'cli', call: { operation, input } })
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}

/** The words of the same warning as they come by text message. */
function textOf(name: Name): string {
  return /<description>([^<]*)/.exec(nationalSample(name).toString())?.[1] ?? ''
}

async function paste(room: TestRoom, text: string): Promise<void> {
  const { items } = await room.ok('officer', 'warnings.parse', { text, receivedAt: room.clock.now() })
  const [item] = items
  if (!item || item.issuedAt === null) throw new Error(`not understood: ${text}`)
  const { issuers, action, hazard, eventType, colour, level, productKind, places, quantities } = item
  const facts = { issuers, action, hazard, eventType, colour, level, productKind, places, quantities, text }
  await room.ok('officer', 'warnings.take', {
    text,
    items: [{ ...facts, issuedAt: item.issuedAt, horizonHours: item.horizonHours ?? null }],
  })
}

/** What the only chain says, without the numbers that the order of arrival gives. */
async function onlyStory(room: TestRoom): Promise<object> {
  const { total, chains } = await room.ok('officer', 'warnings.list', {})
  expect(total).toBe(1)
  expect(await room.ok('officer', 'warnings.held', {})).toEqual({ held: [], asks: [], notices: [] })
  const story = (await room.ok('officer', 'warnings.chain', { id: chains[0]?.id ?? 0 })) as ChainStory
  const { state, hazard, colour, issuers, since, endedAt, status, startMissing } = story
  return {
    ...{ state, hazard, colour, issuers, since, endedAt, status, startMissing },
    messages: story.messages.map(({ action, issuedAt, facts, standing }) => ({
      ...{ action, issuedAt, standing },
      ...{ colour: facts.colour, refers: facts.refers, identifier: facts.identifier },
    })),
  }
}

const story = {
  state: 'lifted',
  hazard: '暴雨',
  colour: 'red',
  issuers: ['澄河县气象台'],
  since: '2026-07-20T07:30:00.000Z',
  endedAt: '2026-07-20T18:40:00.000Z',
  startMissing: false,
  messages: [
    { action: 'issue', colour: 'orange', identifier: '99012341600000_20260720153000' },
    { action: 'upgrade', colour: 'red', identifier: '99012341600000_20260720171200' },
    { action: 'lift', identifier: '99012341600000_20260721024000' },
  ],
}

test.each(orders)('%s, then %s, then %s makes the one chain there is', async (...order) => {
  const room = await openAtCommandLine()
  for (const name of order) {
    const imported = await ask(room, 'warnings.importFile', { path: join(nationalFolder, `${name}.xml`) })
    expect(imported).toEqual({ received: 1, known: 0, refused: [] })
  }
  expect(await onlyStory(room)).toMatchObject(story)
})

test.each(orders)('so it does with the pasted texts of %s, %s, %s among the files', async (...order) => {
  const room = await openAtCommandLine()
  for (const [place, name] of order.entries()) {
    const path = join(nationalFolder, `${name}.xml`)
    const other = order[(place + 1) % 3] as Name
    if (place % 2 === 0) await paste(room, textOf(other))
    await ask(room, 'warnings.importFile', { path })
    if (place % 2 === 1) await paste(room, textOf(other))
  }
  expect(await onlyStory(room)).toMatchObject(story)
  const messages = room.sqlite().prepare('SELECT count(*) FROM warning_message').pluck().get()
  const sources = room.sqlite().prepare('SELECT count(*) FROM warning_source').pluck().get()
  expect({ messages, sources }).toEqual({ messages: 3, sources: 6 })
})

test('the whole folder at once makes the same chain', async () => {
  const room = await openAtCommandLine()
  expect(await ask(room, 'warnings.importFile', { path: nationalFolder })).toEqual({
    received: 3,
    known: 0,
    refused: [],
  })
  expect(await onlyStory(room)).toMatchObject(story)
})
