import { expect, test } from 'vitest'
import { openTestRoom } from '#test/help/room.ts'

test('a draft is kept per person and form, overwritten, dropped, and is no evidence', async () => {
  const room = await openTestRoom()
  const head = await room.ok('officer', 'audit.head', {})
  await room.ok('officer', 'log.keepDraft', { form: 'log.write', content: '一' })
  room.clock.pass(1)
  await room.ok('officer', 'log.keepDraft', { form: 'log.write', content: '二' })
  await room.ok('officer', 'log.keepDraft', { form: 'handover.note', content: '三' })
  expect(await room.ok('officer', 'log.draft', { form: 'log.write' })).toEqual({
    content: '二',
    at: room.clock.now(),
  })
  expect(await room.ok('lead', 'log.draft', { form: 'log.write' })).toEqual({ content: null, at: null })
  room.reopen()
  await room.ok('officer', 'log.dropDraft', { form: 'log.write' })
  expect(await room.ok('officer', 'log.draft', { form: 'log.write' })).toEqual({ content: null, at: null })
  expect(await room.ok('officer', 'log.draft', { form: 'handover.note' })).toMatchObject({ content: '三' })
  expect(await room.ok('officer', 'audit.head', {})).toEqual(head)
})

test('a draft too large and one without a form are refused by their fields', async () => {
  const room = await openTestRoom()
  const large = { form: 'log.write', content: 'x'.repeat(400_001) }
  expect(await room.no('officer', 'log.keepDraft', large)).toMatchObject({ faults: { content: 'too_big' } })
  expect(await room.no('officer', 'log.keepDraft', { form: '', content: 'x' })).toMatchObject({
    faults: { form: 'too_small' },
  })
})

test('a room starts with the kinds and phrases of the product in its language', async () => {
  const room = await openTestRoom()
  const kinds = await room.ok('officer', 'log.kinds', {})
  expect(kinds.map(({ code }) => code)).toContain('callIn')
  expect(kinds.filter(({ active }) => !active).map(({ code }) => code)).toEqual(['system'])
  expect(kinds.every(({ nameZh, nameEn }) => nameZh !== '' && nameEn !== '')).toBe(true)
  expect(
    (await room.ok('officer', 'log.phrases', {})).every(({ text }) => /\p{Script=Han}/u.test(text)),
  ).toBe(true)
})

test('the room adds kinds of its own, switches them off and on, and entries keep theirs', async () => {
  const room = await openTestRoom()
  const own = { code: 'drill', nameZh: '演练', nameEn: 'Drill', form: 'line' as const }
  expect(await room.ok('admin', 'log.addKind', own)).toMatchObject({ ...own, active: true })
  const { id } = await room.ok('officer', 'log.write', { kind: 'drill', text: '桌面演练' })
  await room.ok('admin', 'log.switchKind', { code: 'drill', active: false })
  expect(await room.no('officer', 'log.write', { kind: 'drill', text: '又一次' })).toMatchObject({
    faults: { kind: 'log.unknownKind' },
  })
  expect((await room.ok('officer', 'log.entry', { id })).kind).toBe('drill')
  await room.ok('admin', 'log.switchKind', { code: 'drill', active: true })
  await room.ok('officer', 'log.write', { kind: 'drill', text: '又一次' })
  expect(await room.no('admin', 'log.addKind', own)).toMatchObject({ faults: { code: 'log.kindExists' } })
  expect(await room.no('admin', 'log.switchKind', { code: 'none', active: true })).toMatchObject({
    faults: { code: 'log.unknownKind' },
  })
  expect(await room.no('admin', 'log.addKind', { ...own, code: 'Two Words' })).toMatchObject({
    faults: { code: 'invalid_format' },
  })
})

test('phrases are added and dropped', async () => {
  const room = await openTestRoom()
  const phrase = await room.ok('officer', 'log.addPhrase', { kind: 'callIn', text: ' 已记录。 ' })
  expect(phrase).toMatchObject({ kind: 'callIn', text: '已记录。', active: true })
  expect(await room.ok('lead', 'log.phrases', {})).toContainEqual(phrase)
  await room.ok('officer', 'log.dropPhrase', { id: phrase.id })
  expect((await room.ok('lead', 'log.phrases', {})).map(({ id }) => id)).not.toContain(phrase.id)
  expect(await room.no('officer', 'log.dropPhrase', { id: 99 })).toMatchObject({ code: 'log.noPhrase' })
})

test('filters are a person’s own; one of the same name takes the place of the first', async () => {
  const room = await openTestRoom()
  const filter = {
    words: '燃气',
    kinds: ['callIn'],
    person: 3,
    openOnly: true,
    last: { count: 3, unit: 'days' as const },
  }
  const { id } = await room.ok('officer', 'log.saveFilter', { name: '燃气', filter })
  expect(await room.ok('officer', 'log.filters', {})).toEqual([{ id, name: '燃气', filter }])
  expect(await room.ok('lead', 'log.filters', {})).toEqual([])
  expect(await room.ok('officer', 'log.saveFilter', { name: '燃气', filter: { words: '泄漏' } })).toEqual({
    id,
  })
  expect(await room.ok('officer', 'log.filters', {})).toMatchObject([
    { id, filter: { words: '泄漏', kinds: [], last: null } },
  ])
  expect(await room.no('lead', 'log.dropFilter', { id })).toMatchObject({ code: 'log.noFilter' })
  await room.ok('officer', 'log.dropFilter', { id })
  expect(await room.ok('officer', 'log.filters', {})).toEqual([])
})
