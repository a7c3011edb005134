import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { consoleLine } from './console-line.ts'
import { root } from './place.ts'
import { makeReady } from './readiness.ts'

// Draws resources/icons/duty-console.svg in the sizes that Windows, macOS and Linux want. Run by hand when the drawing changes.

const folder = join(root, 'resources', 'icons')
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const
const appleNames: Record<number, string> = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

/** A Windows icon file: a directory of PNG pictures up to 256 pixels. */
function windowsIcon(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const fitting = [...pictures].filter(([size]) => size <= 256)
  const head = Buffer.alloc(6 + 16 * fitting.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(fitting.length, 4)
  let place = head.length
  fitting.forEach(([size, picture], index) => {
    const entry = 6 + 16 * index
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(picture.length, entry + 8)
    head.writeUInt32LE(place, entry + 12)
    place += picture.length
  })
  return Buffer.concat([head, ...fitting.map(([, picture]) => picture)])
}

/** A macOS icon file: named chunks of PNG pictures. */
function appleIcon(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const chunks = [...pictures].flatMap(([size, picture]) =>
    appleNames[size] ? [chunk(appleNames[size], picture)] : [],
  )
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

async function drawn(): Promise<Map<number, Buffer>> {
  const ready = await makeReady()
  const env = { ...process.env, ...ready.env } as Record<string, string>
  const own = join(tmpdir(), 'duty-icons')
  const args = consoleLine([`--user-data-dir=${own}`, '--db', join(own, 'duty.db')])
  const app = await _electron.launch({ executablePath: ready.electron, args, env })
  const page = await app.firstWindow()
  const source = (await readFile(join(folder, 'duty-console.svg'))).toString('base64')
  const pictures = new Map<number, Buffer>()
  for (const size of sizes) {
    const answer = await page.evaluate(paint, { source, size })
    pictures.set(size, Buffer.from(answer.split(',')[1] ?? '', 'base64'))
  }
  await app.close()
  ready.close()
  return pictures
}

/** Runs in the page. */
async function paint({ source, size }: { source: string; size: number }): Promise<string> {
  const picture = new Image(size, size)
  picture.src = `data:image/svg+xml;base64,${source}`
  await picture.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size, size)
  return canvas.toDataURL('image/png')
}

const pictures = await drawn()
for (const [size, picture] of pictures) await writeFile(join(folder, `${size}x${size}.png`), picture)
await writeFile(join(folder, 'icon.ico'), windowsIcon(pictures))
await writeFile(join(folder, 'icon.icns'), appleIcon(pictures))
