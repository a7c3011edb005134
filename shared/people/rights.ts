/** What a person may be in the room; one person may be several. */
export const roles = ['leader', 'lead', 'officer', 'standby', 'administrator'] as const

/** One of the room's roles. */
export type Role = (typeof roles)[number]

/** Who may do what: `anyone` needs no sign-in, `console` is the machine itself, a list names the roles. */
export const rights = {
  open: 'anyone',
  found: 'anyone',
  console: 'console',
  read: roles,
  write: ['leader', 'lead', 'officer', 'standby', 'administrator'],
  crew: ['leader', 'lead', 'officer', 'administrator'],
  sign: ['lead', 'officer'],
  review: ['leader'],
  plan: ['lead', 'leader', 'administrator'],
  administer: ['administrator'],
} as const satisfies Record<string, 'anyone' | 'console' | readonly Role[]>

/** The right an operation asks for. */
export type Right = keyof typeof rights

/** True when someone with these roles (null: nobody signed in) has the right; the console itself has every right. */
export function mayDo(right: Right, held: readonly Role[] | null): boolean {
  const needed: 'anyone' | 'console' | readonly Role[] = rights[right]
  if (needed === 'anyone') return true
  if (needed === 'console' || held === null) return false
  return held.some((role) => needed.includes(role))
}
