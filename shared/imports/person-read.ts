import type { PersonFacts } from '#shared/people/person.ts'
import type { Remark } from './contract.ts'
import { remark } from './draft.ts'
import { type Layout, saidOf } from './layout.ts'
import { oneName, spaced } from './name.grammar.ts'
import { rolesIn } from './role.grammar.ts'
import { numbersIn } from './telephone.grammar.ts'
import { longestName } from './who.ts'

/** A person of a sheet as read: facts, duty posts named, the remark beside them, and what was noticed. */
export interface PersonRead {
  row: number
  name: string
  facts: PersonFacts
  posts: string[]
  said: string
  remarks: Remark[]
}

/** Reads a row of a list of people. */
export function readPerson(layout: Layout, index: number): PersonRead {
  const at = layout.columns.find(({ meaning }) => meaning === 'name')?.index ?? 0
  const raw = layout.cells[index]?.[at] ?? ''
  const name = oneName(raw)
  const [post = ''] = saidOf(layout, index, 'post')
  const [unit = ''] = saidOf(layout, index, 'unit')
  const telephones = telephonesOf(layout, index)
  const roles = rolesOf(layout, index)
  const remarks = [...nameRemarks(name, raw), ...telephones.remarks, ...roles.remarks]
  return {
    row: index + 1,
    name,
    facts: {
      name,
      post: post.slice(0, 60),
      unit: unit.slice(0, 60),
      telephones: telephones.numbers,
      roles: roles.roles,
      alternate: null,
    },
    posts: roles.posts,
    said: saidOf(layout, index, 'remark').join(' '),
    remarks: [...remarks, ...tooLong({ post, unit })],
  }
}

function nameRemarks(name: string, raw: string): Remark[] {
  if (name === '') return [remark('error', 'noName')]
  if (name.length > longestName) return [remark('error', 'nameTooLong', { name: name.slice(0, longestName) })]
  return spaced(raw) && name !== raw ? [remark('note', 'spacesInName', { name })] : []
}

function telephonesOf(layout: Layout, index: number): { numbers: string[]; remarks: Remark[] } {
  const columns = layout.columns.filter(({ meaning }) => meaning === 'telephone')
  if (columns.length === 0) return { numbers: [], remarks: [] }
  const read = columns.map((column) => numbersIn(layout.cells[index]?.[column.index] ?? ''))
  const numbers = [...new Set(read.flatMap((cell) => cell.numbers))]
  const remarks = read.flatMap((cell) => [
    ...(cell.fullWidth ? [remark('note', 'fullWidthDigits', { numbers: cell.numbers.join(' ') })] : []),
    ...(cell.numbers.length > 1 ? [remark('note', 'twoNumbers', { numbers: cell.numbers.join(' ') })] : []),
    ...cell.odd.map((number) => remark('warning', 'oddNumber', { number: number.slice(0, 40) })),
  ])
  if (numbers.length === 0) remarks.push(remark('warning', 'noNumber'))
  if (numbers.length > 6) remarks.push(remark('warning', 'manyNumbers', { most: 6 }))
  return { numbers: numbers.slice(0, 6), remarks }
}

function rolesOf(
  layout: Layout,
  index: number,
): { roles: PersonFacts['roles']; posts: string[]; remarks: Remark[] } {
  const column = layout.columns.some(({ meaning }) => meaning === 'role')
  if (!column) return { roles: ['officer'], posts: ['officer'], remarks: [] }
  const { roles, posts, unknown } = rolesIn(saidOf(layout, index, 'role').join(' '))
  const remarks = unknown.map((word) => remark('error', 'unknownRole', { word: word.slice(0, 40) }))
  if (roles.length === 0 && remarks.length === 0) remarks.push(remark('error', 'noRole'))
  return { roles, posts, remarks }
}

function tooLong(texts: Record<string, string>): Remark[] {
  return Object.values(texts)
    .filter((text) => text.length > 60)
    .map((text) => remark('warning', 'textCut', { text: text.slice(0, 20), most: 60 }))
}
