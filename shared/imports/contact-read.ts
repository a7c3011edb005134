import type { Charge, Pair } from '#shared/contacts/contact.ts'
import { type NewNumber, type NumberKind, numberKinds } from '#shared/contacts/number.ts'
import { chargeKindOf, numberKindOf, orderIn, pairIn, placesIn } from './contact.grammar.ts'
import type { Remark } from './contract.ts'
import { remark } from './draft.ts'
import { type Layout, saidOf } from './layout.ts'
import { oneName } from './name.grammar.ts'
import { numbersIn } from './telephone.grammar.ts'
import { tidy } from './tidy.ts'
import { longestName } from './who.ts'

/** A contact of a sheet as read, and what was noticed; `order` and `pair` are null where the sheet says nothing. */
export interface ContactRead {
  row: number
  unit: string
  name: string
  post: string
  pair: Pair | null
  order: number | null
  numbers: NewNumber[]
  charges: Charge[]
  note: string
  remarks: Remark[]
}

const most = { unit: 120, post: 60, numbers: 12, place: 120, charges: 40, note: 400 }

/** Reads a row of a list of contacts; a unit left empty (a merged cell) is that of the row above. */
export function readContact(layout: Layout, index: number, unitAbove: string): ContactRead {
  const at = layout.columns.find(({ meaning }) => meaning === 'name')?.index ?? 0
  const raw = layout.cells[index]?.[at] ?? ''
  const name = oneName(raw)
  const [said = ''] = saidOf(layout, index, 'unit')
  const [post = ''] = saidOf(layout, index, 'post')
  const unit = said || unitAbove
  const numbers = numbersOf(layout, index)
  const pair = pairOf(layout, index)
  const order = orderOf(layout, index)
  const charges = saidOf(layout, index, 'charge')
    .flatMap(placesIn)
    .slice(0, most.charges)
    .map((place) => ({ kind: chargeKindOf(place, post), place: place.slice(0, most.place) }))
  return {
    row: index + 1,
    unit: unit.slice(0, most.unit),
    name,
    post: post.slice(0, most.post),
    pair: pair.pair,
    order: order.order,
    numbers: numbers.numbers,
    charges: charges.filter(
      (one, place) => charges.findIndex((other) => other.place === one.place) === place,
    ),
    note: saidOf(layout, index, 'remark').join(' ').slice(0, most.note),
    remarks: [
      ...nameRemarks(name, raw),
      ...(unit === '' ? [remark('error', 'noUnit')] : []),
      ...(said === '' && unit !== '' ? [remark('note', 'unitFromAbove', { unit })] : []),
      ...numbers.remarks,
      ...pair.remarks,
      ...order.remarks,
      ...tooLong(post, most.post),
      ...tooLong(unit, most.unit),
    ],
  }
}

function nameRemarks(name: string, raw: string): Remark[] {
  if (name === '') return [remark('error', 'noName')]
  if (name.length > longestName) return [remark('error', 'nameTooLong', { name: name.slice(0, longestName) })]
  return tidy(raw) !== name ? [remark('note', 'spacesInName', { name })] : []
}

function numbersOf(layout: Layout, index: number): { numbers: NewNumber[]; remarks: Remark[] } {
  const read = layout.columns.flatMap(({ index: column, meaning }) => {
    const kind = numberKinds.find((one) => one === meaning)
    const text = layout.cells[index]?.[column] ?? ''
    return kind === undefined ? [] : [kind === 'radio' ? callSign(text) : cellNumbers(text, kind)]
  })
  const all = read.flatMap(({ numbers }) => numbers)
  const numbers = all.filter((one, place) => all.findIndex(({ number }) => number === one.number) === place)
  const remarks = read.flatMap((cell) => cell.remarks)
  if (!numbers.some(({ kind }) => kind !== 'fax')) remarks.push(remark('warning', 'noNumber'))
  if (numbers.length > most.numbers) remarks.push(remark('warning', 'manyNumbers', { most: most.numbers }))
  return { numbers: numbers.slice(0, most.numbers), remarks }
}

function cellNumbers(text: string, column: NumberKind): { numbers: NewNumber[]; remarks: Remark[] } {
  const { numbers, fullWidth, odd } = numbersIn(text)
  const callable = numbers.filter((number) => /\d/.test(number))
  const said = numbers.join(' ')
  return {
    numbers: callable.map((number) => ({ kind: numberKindOf(number, column), number })),
    remarks: [
      ...(fullWidth ? [remark('note', 'fullWidthDigits', { numbers: said })] : []),
      ...(callable.length > 1 ? [remark('note', 'twoNumbers', { numbers: said })] : []),
      ...odd.map((number) =>
        /\d/.test(number)
          ? remark('warning', 'oddNumber', { number: number.slice(0, 40) })
          : remark('warning', 'noDigits', { text: number.slice(0, 40) }),
      ),
    ],
  }
}

/** A call sign need not be a number. */
function callSign(text: string): { numbers: NewNumber[]; remarks: Remark[] } {
  return {
    numbers: placesIn(text).map((sign) => ({ kind: 'radio', number: sign.slice(0, 40) })),
    remarks: [],
  }
}

function pairOf(layout: Layout, index: number): { pair: Pair | null; remarks: Remark[] } {
  const [said] = saidOf(layout, index, 'pair')
  if (said === undefined) return { pair: null, remarks: [] }
  const pair = pairIn(said)
  return {
    pair,
    remarks: pair === null ? [remark('warning', 'unknownPair', { word: said.slice(0, 20) })] : [],
  }
}

function orderOf(layout: Layout, index: number): { order: number | null; remarks: Remark[] } {
  const [said] = saidOf(layout, index, 'order')
  if (said === undefined) return { order: null, remarks: [] }
  const order = orderIn(said)
  return {
    order,
    remarks: order === null ? [remark('warning', 'orderUnread', { text: said.slice(0, 20) })] : [],
  }
}

function tooLong(text: string, longest: number): Remark[] {
  return text.length > longest
    ? [remark('warning', 'textCut', { text: text.slice(0, 20), most: longest })]
    : []
}
