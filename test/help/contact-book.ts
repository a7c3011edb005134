import type { ContactFacts } from '#shared/contacts/contact.ts'
import type { InputOf, ValueOf } from '#shared/contract/index.ts'
import type { TestRoom } from './room.ts'

/** A contact as a test names it: what is left out is nothing. */
export type SomeFacts = Partial<InputOf<'contacts.add'>> & { name: string }

/** Puts a unit into the book. */
export function unit(
  room: TestRoom,
  name: string,
  more: Partial<InputOf<'contacts.addUnit'>> = {},
): Promise<ValueOf<'contacts.addUnit'>> {
  return room.ok('officer', 'contacts.addUnit', { name, kind: 'township', place: name, ...more })
}

/** Puts a contact into a unit, with one mobile number unless told otherwise. */
export function contact(room: TestRoom, unitId: number, facts: SomeFacts): Promise<ValueOf<'contacts.add'>> {
  const numbers: ContactFacts['numbers'] = [{ kind: 'mobile', number: `138${facts.name.charCodeAt(0)}000` }]
  return room.ok('officer', 'contacts.add', { unit: unitId, numbers, ...facts })
}

/** A small book: a county with its head, two towns with their people, a village, a reservoir's three persons, two offices. */
export async function smallBook(room: TestRoom) {
  const county = await unit(room, '清河县政府', { kind: 'government', place: '清河县' })
  const town = await unit(room, '白石镇', {
    parent: county.id,
    numbers: [{ kind: 'dutyLine', number: '0550-6600200' }],
  })
  const other = await unit(room, '柳河乡', { parent: county.id })
  const office = await unit(room, '县水利局', { kind: 'department', place: '', parent: county.id })
  const head = await contact(room, county.id, { name: '钱永明', post: '县长' })
  const first = await contact(room, town.id, {
    name: '唐文博',
    post: '党委书记',
    pair: 'A',
    callOrder: 1,
    numbers: [
      { kind: 'mobile', number: '13800000201' },
      { kind: 'landline', number: '0550-6600301' },
      { kind: 'satellite', number: '17400000201' },
    ],
  })
  const second = await contact(room, town.id, { name: '徐雪梅', post: '镇长', pair: 'A', callOrder: 2 })
  const third = await contact(room, town.id, { name: '周志强', post: '分管副镇长', pair: 'B', callOrder: 3 })
  const elsewhere = await contact(room, other.id, { name: '萧国栋', post: '党委书记', pair: 'A' })
  const waters = await contact(room, office.id, { name: '王国栋', post: '值班负责人' })
  const keeper = await contact(room, office.id, {
    name: '曾小海',
    post: '巡查责任人',
    callOrder: 2,
    charges: [{ kind: 'reservoirPatrol', place: '石门水库' }],
  })
  return { county, town, other, office, head, first, second, third, elsewhere, waters, keeper }
}
