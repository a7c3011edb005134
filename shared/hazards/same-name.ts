import { folded } from '#shared/base/text.ts'
import { legalForm } from './unit-name.grammar.ts'

const fewestLetters = 2
const fewestOfUnit = 4

/** Whether two signatures may be those of one person: the same name, or one within the other as in "county bureau, He Jie" and "He Jie". */
export function samePerson(one: string, other: string): boolean {
  return within(bare(one), bare(other), fewestLetters)
}

/** Whether two names may mean one unit: the same, or the short one within the long one. */
export function sameUnit(one: string, other: string): boolean {
  return within(bare(one), bare(other), fewestOfUnit)
}

/** Whether a text, such as a place or a title, names a unit: its name, with or without its legal form, stands in it. */
export function namesUnit(text: string, unit: string): boolean {
  const said = bare(text)
  return [unit, unit.trim().replace(legalForm, '')].some((name) => {
    const wanted = bare(name)
    return wanted.length >= fewestOfUnit && said.includes(wanted)
  })
}

function within(one: string, other: string, fewest: number): boolean {
  if (one === other) return one !== ''
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= fewest && long.includes(short)
}

function bare(name: string): string {
  return folded(name).replace(/[\s\p{P}]+/gu, '')
}
