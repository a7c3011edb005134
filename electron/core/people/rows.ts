/** A person as stored; telephones and roles are JSON lists. */
export interface PersonRow {
  name: string
  post: string
  unit: string
  telephones: string
  roles: string
  alternate: number | null
  active: number
}

/** A PIN as stored: the scrypt hash alone. */
export interface PinRow {
  person: number
  hash: string
  set_at: string
}

/** Something that happened at a seat or to a PIN. */
export interface SeatEventRow {
  at: string
  seat: string
  person: number
  act:
    | 'signedIn'
    | 'signedOut'
    | 'locked'
    | 'unlocked'
    | 'pinWrong'
    | 'lockedOut'
    | 'pinReset'
    | 'pinConfirmed'
}

declare module '../db/tables.ts' {
  interface Tables {
    person: PersonRow
    pin: PinRow
    seat_event: SeatEventRow
  }
}
