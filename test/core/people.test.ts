import { describe, expect, test } from 'vitest'
import { crew } from '#test/help/people.ts'
import { openTestRoom } from '#test/help/room.ts'

const facts = { post: '科员', unit: '应急局', telephones: ['13800000000', '6688'], alternate: null }

test('a person is added, changed, removed and restored, and everybody sees it', async () => {
  const room = await openTestRoom()
  const added = await room.ok('admin', 'people.add', {
    ...facts,
    name: '周平',
    roles: ['officer', 'officer'],
    pin: null,
  })
  expect(added).toEqual({ ...facts, id: 7, name: '周平', roles: ['officer'], active: true, hasPin: false })
  const changed = await room.ok('admin', 'people.change', {
    ...facts,
    id: 7,
    name: '周萍',
    roles: ['lead'],
    alternate: 2,
  })
  expect(changed).toEqual({
    ...facts,
    id: 7,
    name: '周萍',
    roles: ['lead'],
    alternate: 2,
    active: true,
    hasPin: false,
  })
  await room.ok('admin', 'people.remove', { id: 7 })
  expect((await room.ok('standby', 'people.list', {})).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6])
  expect((await room.ok('standby', 'people.list', { withInactive: true })).at(-1)).toMatchObject({
    id: 7,
    active: false,
  })
  await room.ok('admin', 'people.restore', { id: 7 })
  expect((await room.ok('standby', 'people.list', {})).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('two people of one name are two people, each with their own PIN', async () => {
  const room = await openTestRoom()
  const other = await room.ok('admin', 'people.add', {
    name: crew.lead.name,
    roles: ['officer'],
    pin: 'another-pin',
  })
  const atDoor = await room.ok('nobody', 'people.atDoor', {})
  expect(atDoor.filter(({ name }) => name === crew.lead.name).map(({ id }) => id)).toEqual([
    crew.lead.id,
    other.id,
  ])
  expect(await room.no('nobody', 'people.signIn', { person: other.id, pin: crew.lead.pin })).toMatchObject({
    code: 'people.pinWrong',
  })
  const seat = await room.ok('nobody', 'people.signIn', { person: other.id, pin: 'another-pin' })
  expect(seat.person?.id).toBe(other.id)
})

test('only those who can sign in stand at the door', async () => {
  const room = await openTestRoom()
  await room.ok('admin', 'people.add', { name: '无码', roles: ['officer'] })
  await room.ok('admin', 'people.remove', { id: crew.standby.id })
  const names = (await room.ok('nobody', 'people.atDoor', {})).map(({ name }) => name)
  expect(names).toEqual(['张伟', '李娜', '王芳', '陈静', '赵磊'])
})

describe('the last administrator', () => {
  const own = { id: 1, name: crew.admin.name, roles: ['lead' as const] }

  test('can be neither removed nor stripped of the role', async () => {
    const room = await openTestRoom()
    const refusal = { code: 'people.lastAdministrator', fields: { name: crew.admin.name } }
    expect(await room.no('admin', 'people.remove', { id: 1 })).toMatchObject(refusal)
    expect(await room.no('admin', 'people.change', own)).toMatchObject(refusal)
  })

  test('is not replaced by one who has no PIN or was removed', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'people.add', { name: '无码', roles: ['administrator'] })
    await room.ok('admin', 'people.add', { name: '走了', roles: ['administrator'], pin: 'gone-pin' })
    await room.ok('admin', 'people.remove', { id: 8 })
    expect(await room.no('admin', 'people.remove', { id: 1 })).toMatchObject({
      code: 'people.lastAdministrator',
    })
  })

  test('may go as soon as another can sign in, and then holds no right any more', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'people.add', { name: '新管理员', roles: ['administrator'], pin: 'new-pin' })
    await room.ok('admin', 'people.remove', { id: 1 })
    expect(await room.no('admin', 'people.list', {})).toMatchObject({ code: 'seat.empty' })
    expect(await room.ok('admin', 'people.seat', {})).toMatchObject({ person: null })
    expect(await room.no('nobody', 'people.signIn', { person: 1, pin: crew.admin.pin })).toMatchObject({
      code: 'people.gone',
    })
  })
})

test.each([
  ['no name', { name: ' ' }, { name: 'empty' }],
  ['a name too long', { name: '名'.repeat(41) }, { name: 'tooLong' }],
  ['no role', { roles: [] }, { roles: 'people.noRole' }],
  ['a role nobody knows', { roles: ['king'] }, { 'roles.0': 'invalid_value' }],
  ['a PIN too short', { pin: '123' }, { pin: 'people.pinShape' }],
  ['a PIN with white space', { pin: '12 34' }, { pin: 'people.pinShape' }],
  ['seven telephones', { telephones: ['1', '2', '3', '4', '5', '6', '7'] }, { telephones: 'too_big' }],
  ['an empty telephone', { telephones: ['1', ' '] }, { 'telephones.1': 'too_small' }],
])('a person with %s is refused by the field', async (_what, fault, faults) => {
  const room = await openTestRoom()
  const refused = await room.no('admin', 'people.add', {
    ...facts,
    name: '周平',
    roles: ['officer'],
    ...fault,
  })
  expect(refused).toMatchObject({ code: 'door.badInput', faults })
})

test('an alternate is somebody else who exists', async () => {
  const room = await openTestRoom()
  const base = { name: '李娜', roles: ['lead' as const] }
  expect(await room.no('admin', 'people.change', { ...base, id: 2, alternate: 2 })).toMatchObject({
    code: 'people.ownAlternate',
  })
  expect(await room.no('admin', 'people.change', { ...base, id: 2, alternate: 99 })).toMatchObject({
    code: 'people.unknown',
    fields: { id: 99 },
  })
  expect(await room.no('admin', 'people.change', { ...base, id: 99 })).toMatchObject({
    code: 'people.unknown',
  })
})
