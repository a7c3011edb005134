import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { sha256 } from '../audit/chain.ts'

/** Makes the room's Ed25519 key, keeps the private half beside the file for its owner alone, answers the public half as PEM. */
export function makeKey(file: string): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(`${file}.key`, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flush: true,
  })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}

/** Gives a room its key when the power went between naming its file and naming its key. */
export function adoptKey(file: string): void {
  if (!existsSync(file) || existsSync(`${file}.key`)) return
  const waiting = ['.new.key', '.demo.key'].map((end) => `${file}${end}`).find((path) => existsSync(path))
  if (waiting) renameSync(waiting, `${file}.key`)
}

/** Signs a text with the room's key; base64, or null when the key is not there. */
export function signText(file: string, text: string): string | null {
  const key = privateKey(file)
  return key ? sign(null, Buffer.from(text, 'utf8'), key).toString('base64') : null
}

/** True when the signature of a text holds under the public key. */
export function signatureHolds(publicPem: string, text: string, signature: string): boolean {
  return verify(null, Buffer.from(text, 'utf8'), createPublicKey(publicPem), Buffer.from(signature, 'base64'))
}

/** A public key as people compare it: eight groups of four hexadecimal digits. */
export function fingerprint(publicPem: string): string {
  return (
    sha256(publicPem.replace(/-----[^-]+-----|\s/g, ''))
      .slice(0, 32)
      .match(/.{4}/g) ?? []
  ).join(' ')
}

function privateKey(file: string): KeyObject | null {
  try {
    return createPrivateKey(readFileSync(`${file}.key`))
  } catch {
    return null
  }
}
