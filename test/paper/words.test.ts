import { expect, it } from 'vitest'
import english from '#resources/i18n/en/paper.json' with { type: 'json' }
import chinese from '#resources/i18n/zh-CN/paper.json' with { type: 'json' }

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

it('has the same words in both languages, none empty', () => {
  expect(leaves(english).map(([key]) => key)).toEqual(leaves(chinese).map(([key]) => key))
  for (const [, text] of [...leaves(english), ...leaves(chinese)]) expect(text).not.toBe('')
})

it('has the same places to fill in both languages', () => {
  const chinesePlaces = new Map(leaves(chinese).map(([key, text]) => [key, places(text)]))
  for (const [key, text] of leaves(english))
    expect([key, places(text)]).toEqual([key, chinesePlaces.get(key)])
})

it('has no Chinese in the English words', () => {
  for (const [, text] of leaves(english)) expect(text).not.toMatch(/\p{Script=Han}/u)
})
