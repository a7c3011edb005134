import type { Role } from '#shared/people/rights.ts'

/** Someone of the test room; the number is the one the room gives. */
export interface TestPerson {
  id: number
  name: string
  pin: string
  roles: readonly Role[]
}

/** The people of the test room, each signed in at a seat of their own name; the last one has no PIN. */
export const crew = {
  admin: { id: 1, name: '张伟', pin: 'pin-of-zhang', roles: ['administrator', 'lead'] },
  lead: { id: 2, name: '李娜', pin: 'pin-of-li', roles: ['lead'] },
  officer: { id: 3, name: '王芳', pin: 'pin-of-wang', roles: ['officer'] },
  leader: { id: 4, name: '陈静', pin: 'pin-of-chen', roles: ['leader'] },
  standby: { id: 5, name: '刘洋', pin: 'pin-of-liu', roles: ['standby'] },
  next: { id: 6, name: '赵磊', pin: 'pin-of-zhao', roles: ['lead', 'officer'] },
} as const satisfies Record<string, TestPerson>

/** Who asks in a test: one of the crew at their seat, nobody, or the console itself. */
export type Who = keyof typeof crew | 'nobody' | 'console'
