import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

const cost = { N: 16384, r: 8, p: 1 }

/** The scrypt hash of a PIN with its salt and cost, as one text. */
export function hashPin(pin: string): string {
  const salt = randomBytes(16)
  return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('base64')}$${scryptSync(pin, salt, 32, cost).toString('base64')}`
}

/** True when the PIN is the one behind the hash; takes the same time either way. */
export function pinMatches(pin: string, hash: string): boolean {
  const [, N, r, p, salt, wanted] = hash.split('$')
  const expected = Buffer.from(wanted ?? '', 'base64')
  const given = scryptSync(pin, Buffer.from(salt ?? '', 'base64'), 32, {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return expected.length === given.length && timingSafeEqual(expected, given)
}
