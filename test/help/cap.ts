import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

const samples = join(import.meta.dirname, '..', 'samples')

/** Where the national samples lie: an alert, its update, its cancel. */
export const nationalFolder = join(samples, 'cap-cn')

/** Where our own samples of other forms lie. */
export const capFolder = join(samples, 'cap')

/** The bytes of one of our own samples. */
export function capSample(name: string): Buffer {
  return readFileSync(join(capFolder, name))
}

/** The bytes of a national sample. */
export function nationalSample(name: 'alert' | 'update' | 'cancel'): Buffer {
  return readFileSync(join(nationalFolder, `${name}.xml`))
}

/** The bytes of every sample, by name. */
export function everySample(): { name: string; bytes: Buffer }[] {
  return [nationalFolder, capFolder].flatMap((folder) =>
    readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
  )
}

/** The national alert with some of its text put otherwise. */
export function national(changes: Record<string, string> = {}): string {
  return Object.entries(changes).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    nationalSample('alert').toString(),
  )
}

/** A national alert with a number, a town and a minute of its own. */
export function nationalOf(number: number): string {
  const minute = String(number % 60).padStart(2, '0')
  const hour = String(Math.floor(number / 60) % 24).padStart(2, '0')
  const day = String(1 + (Math.floor(number / 1440) % 28)).padStart(2, '0')
  const code = String(90_000_000_000_000 + number)
  return national({
    '99012341600000': code,
    '20260720153000': `202607${day}${hour}${minute}00`,
    '2026-07-20 15:30:00': `2026-07-${day} ${hour}:${minute}:00`,
    '2026年07月20日15时30分': `2026年07月${day}日${hour}时${minute}分`,
    澄河县: `第${number}县`,
  })
}

/** A zip of files by path. */
export function zipped(files: Record<string, Uint8Array | string>): Buffer {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? Buffer.from(content) : content,
  ])
  return Buffer.from(zipSync(Object.fromEntries(bytes)))
}
