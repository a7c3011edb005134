import { describe, expect, test } from 'vitest'
import { contract, type OperationName } from '#shared/contract/index.ts'
import { mayDo, type Right, type Role, rights } from '#shared/people/rights.ts'
import { crew, type Who } from '#test/help/people.ts'
import { openTestRoom } from '#test/help/room.ts'

/** Who may do what, written out once more: a change of rights must be made in two places. */
const table: Record<Right, readonly Role[] | 'everybody' | 'console'> = {
  open: 'everybody',
  found: 'everybody',
  console: 'console',
  read: ['leader', 'lead', 'officer', 'standby', 'administrator'],
  write: ['leader', 'lead', 'officer', 'standby', 'administrator'],
  crew: ['leader', 'lead', 'officer', 'administrator'],
  sign: ['lead', 'officer'],
  review: ['leader'],
  plan: ['lead', 'leader', 'administrator'],
  administer: ['administrator'],
}

const people = Object.entries(crew) as [keyof typeof crew, { roles: readonly Role[] }][]
const operations = Object.keys(contract) as OperationName[]

test('the rights are those of the table', () => {
  expect(Object.keys(rights).sort()).toEqual(Object.keys(table).sort())
  for (const [right, held] of Object.entries(table) as [Right, Role[]][])
    for (const role of ['leader', 'lead', 'officer', 'standby', 'administrator'] as const)
      expect(mayDo(right, [role])).toBe(String(held) === 'everybody' || held.includes(role))
})

describe.each(operations)('%s', (operation) => {
  const { right } = contract[operation]
  const allowed = table[right]

  test('is open to exactly those who hold its right', async () => {
    const own = await openTestRoom()
    const admitted: Who[] = []
    for (const who of ['nobody', ...people.map(([name]) => name)] as Who[]) {
      const reply = await own.ask(who, operation, { no: 'such input' })
      if (reply.ok || !['door.noRight', 'seat.empty'].includes(reply.code)) admitted.push(who)
    }
    const holders = people.filter(([, { roles }]) => roles.some((role) => allowed.includes(role as never)))
    const everybody: Who[] = ['nobody', ...people.map(([name]) => name)]
    expect(admitted).toEqual(allowed === 'everybody' ? everybody : holders.map(([name]) => name))
  })
})

test('nobody at the seat and somebody without the right are told different things', async () => {
  const own = await openTestRoom()
  expect(await own.no('nobody', 'log.write', { text: '甲' })).toMatchObject({ code: 'seat.empty' })
  expect(await own.no('officer', 'people.remove', { id: 1 })).toMatchObject({
    code: 'door.noRight',
    fields: { operation: 'people.remove', right: 'administer' },
  })
})

test('the console itself may do what only it may do', async () => {
  const own = await openTestRoom()
  const entry = await own.ok('console', 'log.notice', { notice: 'handover.noDetail' })
  expect(entry).toMatchObject({ by: null, kind: 'system', notice: 'handover.noDetail' })
})

test('what is not in the contract is refused by name, whatever it is', async () => {
  const own = await openTestRoom()
  for (const name of ['log.erase', '', '__proto__', 'constructor', 'toString'])
    expect(await own.no('admin', name, {})).toMatchObject({
      code: 'door.unknownOperation',
      fields: { operation: name },
    })
  expect(await own.no('admin', 7 as unknown as string, {})).toMatchObject({ code: 'door.unknownOperation' })
})

test('input that is no object at all is refused by the door, not by a fault', async () => {
  const own = await openTestRoom()
  for (const input of ['text', 5, [], true])
    expect(await own.no('officer', 'log.write', input)).toMatchObject({ code: 'door.badInput' })
})
