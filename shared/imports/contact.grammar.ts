import type { ChargeKind, Pair } from '#shared/contacts/contact.ts'
import type { NumberKind } from '#shared/contacts/number.ts'
import type { UnitKind } from '#shared/contacts/unit.ts'
import { tight } from './tidy.ts'

const units: [kind: UnitKind, said: RegExp][] = [
  ['township', /(镇|乡|街道|街道办|街道办事处|(镇|乡)人民政府|(镇|乡)政府)$/],
  ['village', /(村|村委会|村民委员会|社区|居委会|居民委员会)$/],
  ['reservoir', /(水库|山塘)(管理(所|处|站|局))?$/],
  ['hazardPoint', /(隐患点|地灾点|滑坡|崩塌|泥石流)$/],
  ['government', /((省|市|州|县|区|旗)(委|政府)|人民政府|指挥部|防指|防汛办|政府办|县委办|市委办|区委办)$/],
  ['team', /(大队|支队|中队|总队|救援队|应急队|分队|小队)$/],
  ['enterprise', /(公司|集团|厂|矿|矿业|企业|加油站|电站|酒店|商场)$/],
  ['department', /(局|委|委员会|办|办公室|院|中心|站|所|处|部|馆|学校|医院)$/],
]

/** What a unit is by its name; `other` when the name does not tell. */
export function unitKindOf(name: string): UnitKind {
  return units.find(([, said]) => said.test(tight(name)))?.[0] ?? 'other'
}

/** As what somebody is in charge of a place, by the place and their post: `石门水库` and `技术责任人`. */
export function chargeKindOf(place: string, post: string): ChargeKind {
  if (/(水库|山塘)$/.test(place)) {
    if (/技术/.test(post)) return 'reservoirTechnical'
    return /巡查|巡坝|看护|管护/.test(post) ? 'reservoirPatrol' : 'reservoirAdministrative'
  }
  if (/(隐患点|地灾点|滑坡|崩塌|泥石流|斜坡)$/.test(place)) return 'hazardPoint'
  if (/(村|社区|居委会|屯|寨)$/.test(place)) return 'village'
  return /(镇|乡|街道)$/.test(place) ? 'township' : 'other'
}

/** The A or B of a cell, `A角`, `ａ`, `B岗`; empty for an empty cell or a dash, null for what is neither. */
export function pairIn(text: string): Pair | null {
  const said = tight(text)
  if (/^(|[-—–_/\\]+|无)$/.test(said)) return ''
  const found = /^(a|b)(角|岗)?$/.exec(said)
  return found ? ((found[1] as string).toUpperCase() as Pair) : null
}

/** The place in the order of calls a cell says, `1`, `第2`, `③`; null for anything else. */
export function orderIn(text: string): number | null {
  const found = /^第?(\d{1,3})(位|个|号)?$/.exec(tight(text))
  const order = found ? Number(found[1]) : 0
  return order >= 1 ? order : null
}

/** What a number is: its column says, unless the number shows that it is something else. */
export function numberKindOf(number: string, column: NumberKind): NumberKind {
  if (column !== 'mobile') return column
  const digits = number.replace(/[^\d]/g, '').replace(/^86(?=1)/, '')
  if (/^174\d{8}$/.test(digits)) return 'satellite'
  return /^1[3-9]\d{9}$/.test(digits) || digits.length > 12 || digits.length < 7 ? 'mobile' : 'landline'
}

/** The places of a cell: several parted by `、`, `；` or a new line. */
export function placesIn(text: string): string[] {
  const parts = text.normalize('NFKC').split(/[、,;|\n\r/]+/)
  return [...new Set(parts.map((part) => part.replace(/\s+/g, '')))].filter(
    (part) => !/^(|[-—–_]+|无)$/.test(part),
  )
}
