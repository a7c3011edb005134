/** The room itself; one row. */
export interface RoomRow {
  name: string
  unit: string
  zone: string
  rehearsal: number
  created_at: string
  public_key: string
}

/** One of the room's own settings; `value` is JSON. */
export interface SettingRow {
  key: string
  value: string
}

/** Hours of change with the duty day they take effect; `changes` is a JSON list of `HH:mm`. */
export interface ShiftRuleRow {
  effective_from: string
  changes: string
}

declare module '../db/tables.ts' {
  interface Tables {
    room: RoomRow
    setting: SettingRow
    shift_rule: ShiftRuleRow
  }
}
