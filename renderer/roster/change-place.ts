import { SlotName } from '#shared/roster/slot.ts'

/** The slot that the address `changes/ask/<date>/<template>/<ordinal>` names; null when it names none. */
export function askedSlot(detail: string): SlotName | null {
  const [, , date, template, ordinal = '1'] = detail.split('/')
  const read = SlotName.safeParse({ date, template: Number(template), ordinal: Number(ordinal) })
  return read.success ? read.data : null
}

/** The address of the ask form for a slot, given by its key. */
export function askingPlace(slotKey: string): string {
  return `changes/ask/${slotKey}`
}
