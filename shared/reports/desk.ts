/** Where reports go: the desks above and beside a county room, and those the room itself answers to; with the level each sits at (0 own, 1 city, 2 province, 3 state). */
export const desks = {
  ownCommittee: 0,
  ownGovernment: 0,
  ownDepartment: 0,
  ownSector: 0,
  cityCommittee: 1,
  cityGovernment: 1,
  cityDepartment: 1,
  citySector: 1,
  provinceCommittee: 2,
  provinceGovernment: 2,
  provinceDepartment: 2,
  provinceSector: 2,
  stateCouncil: 3,
  ministry: 3,
} as const satisfies Record<string, 0 | 1 | 2 | 3>

/** A desk that reports go to. */
export type DeskCode = keyof typeof desks

/** Every desk by code. */
export const deskCodes = Object.keys(desks) as [DeskCode, ...DeskCode[]]

/** Who a rule obliges: the unit where it happened, the department or government of a level, a sector's own department. */
export const reporters = [
  'unit',
  'countyDepartment',
  'countyGovernment',
  'countySector',
  'cityDepartment',
  'cityGovernment',
  'provinceDepartment',
  'provinceGovernment',
] as const

/** Who a rule obliges. */
export type Reporter = (typeof reporters)[number]

/** How a report travels: by voice, on paper or as a file, through a reporting system. */
export const channels = ['phone', 'written', 'system'] as const

/** How a report travels. */
export type Channel = (typeof channels)[number]

/** True when a desk sits further up than the next level, so that reporting to it skips one. */
export function skipsLevel(desk: DeskCode | '', level: number): boolean {
  return desk !== '' && desks[desk] > level + 1
}

/** True when a leader's approval of skipping a level is for this receiver: by desk, beside the line by name. */
export function isApprovedFor(
  approval: { desk: string; addressee: string },
  { desk, name }: { desk: DeskCode | ''; name: string },
): boolean {
  return desk === '' ? approval.addressee === name : approval.desk === desk
}
