import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { sha256 } from '#core/audit/chain.ts'
import { expectedSchema, newestVersion } from '#core/db/schema.ts'
import { type Parcel, takeParcels } from '#core/warnings/intake.ts'
import { noErrands, workFor } from '#core/work-for.ts'
import { MessageFacts } from '#shared/warnings/message.ts'
import type { Colour } from '#shared/warnings/read-warning.ts'
import { furnishedDesk } from './furnished-room.ts'

const ends = ['', '-wal', '-shm', '.key', '.lock', '.made', '.scratch', '.scratch-wal', '.scratch-shm']
const minute = 60_000
const apart = 10
const hazards = [
  '暴雨',
  '大风',
  '雷电',
  '大雾',
  '高温',
  '冰雹',
  '台风',
  '干旱',
  '霜冻',
  '道路结冰',
  '寒潮',
  '暴雪',
]
const counties = Array.from({ length: 40 }, (_, number) => `第${number + 1}县`)
const shades: Colour[] = ['blue', 'yellow', 'orange', 'red']

/** A room with that many warnings taken in by its own intake, one every ten minutes up to `until`, all but a few lifted; made once and kept in `file`. */
export async function manyWarnings(
  file: string,
  { warnings, until }: { warnings: number; until: string },
): Promise<void> {
  const recipe = sha256(
    JSON.stringify([warnings, until, ...expectedSchema(newestVersion), parcelOf(1, until)]),
  )
  if (existsSync(`${file}.made`) && readFileSync(`${file}.made`, 'utf8') === recipe) return
  for (const end of ends) rmSync(`${file}${end}`, { force: true })
  const first = new Date(Date.parse(until) - (warnings + 10) * apart * minute).toISOString()
  const desk = await furnishedDesk(file, first)
  const { house } = desk.running
  const room = house.open()
  room.database.pragma('synchronous = OFF')
  const parcels = Array.from({ length: warnings }, (_, number) => parcelOf(warnings - number, until)).flat()
  parcels.sort((one, other) => (one.receipt.receivedAt < other.receipt.receivedAt ? -1 : 1))
  for (let from = 0; from < parcels.length; from += 500) {
    const work = workFor(house, { seat: 'cli', person: null }, 'warnings.take', noErrands())
    room.transact(() => takeParcels(work, parcels.slice(from, from + 500)))
  }
  await desk.close()
  writeFileSync(`${file}.made`, recipe)
}

/** The messages of one warning, `back` warnings before the end: issued, and most of them lifted some hours later. */
function parcelOf(back: number, until: string): Parcel[] {
  const issued = Date.parse(until) - back * apart * minute
  const hours = 2 + (back % 10)
  const issue = messageOf(back, { at: issued, action: 'issue', horizonHours: hours })
  const lift = messageOf(back, {
    at: issued + hours * 60 * minute - minute,
    action: 'lift',
    horizonHours: null,
  })
  const lifted = back % 31 !== 0 && issued + hours * 60 * minute <= Date.parse(until)
  return [issue, ...(lifted ? [lift] : [])]
}

function messageOf(
  back: number,
  { at, action, horizonHours }: { at: number; action: 'issue' | 'lift'; horizonHours: number | null },
): Parcel {
  const issuedAt = new Date(at).toISOString()
  const text = `${counties[back % 40]}气象台发布预警信号，请有关单位和人员做好防范准备。第 ${back} 号`
  const facts = MessageFacts.parse({
    issuers: [`${counties[back % 40]}气象台`],
    action,
    hazard: hazards[(back * 7) % 12],
    colour: shades[back % 4],
    issuedAt,
    horizonHours,
    places: [{ name: '白石镇' }, { name: '柳河乡' }],
    text,
  })
  const receipt = {
    way: 'folder' as const,
    name: `${back}.xml`,
    sha256: sha256(text),
    size: text.length,
    raw: text,
    receivedAt: issuedAt,
  }
  return { receipt, messages: [facts] }
}
