import { expect, test } from 'vitest'
import { kindName, nationalTypes } from '#shared/incidents/type-table.ts'

test('every kind of the national table has a name in both languages, and no two are called alike in English', () => {
  const names = nationalTypes.map((type) => kindName(type, 'en'))
  expect(names.filter((name) => !/^[A-Z][ -~]+$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(nationalTypes.length)
  for (const type of nationalTypes) expect(kindName(type, 'zh-CN')).toBe(type.name)
})

test('a kind of the room’s own is called as the room calls it, in every language', () => {
  expect(kindName({ code: '12P09-1', name: '液化气站事故' }, 'en')).toBe('液化气站事故')
})
