import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from '#shared/base/canonical-json.ts'

const values = fc.jsonValue().map((value) => value as Json)

test('says the same as JSON', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('gives equal values equal text, whatever order their keys came in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), values), fc.infiniteStream(fc.nat()), (value, dice) => {
      const keys = Object.keys(value)
      const shuffled = keys.map((key) => ({ key, at: dice.next().value })).sort((a, b) => a.at - b.at)
      const other = Object.fromEntries(shuffled.map(({ key }) => [key, value[key] as Json]))
      expect(canonicalJson(other)).toBe(canonicalJson(value))
    }),
  )
})

test('gives different values different text', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(asJson(a), asJson(b)))
    }),
  )
})

test('has no white space and keys by code unit', () => {
  expect(canonicalJson({ b: [1, { z: null, a: true }], a: '值 班', B: -0 })).toBe(
    '{"B":0,"a":"值 班","b":[1,{"a":true,"z":null}]}',
  )
})

/** The value as JSON keeps it: minus zero is zero there. */
function asJson(value: Json): unknown {
  return JSON.parse(JSON.stringify(value))
}
