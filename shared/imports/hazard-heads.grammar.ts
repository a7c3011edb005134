import type { HazardGrade, HazardSource } from '#shared/hazards/facts.ts'
import { sectors } from '#shared/hazards/sector.ts'
import { tight } from './tidy.ts'

/** What the columns of a ledger of hazards hold besides the unit and the place. */
export type HazardMeaning =
  | 'source'
  | 'township'
  | 'sector'
  | 'description'
  | 'category'
  | 'grade'
  | 'responsibleUnit'
  | 'responsiblePerson'
  | 'measure'
  | 'fund'
  | 'foundOn'
  | 'dueOn'
  | 'meanwhile'

/** The headings of a ledger of hazards. */
export const hazardHeads: Partial<Record<HazardMeaning | 'number' | 'unit' | 'place' | 'remark', RegExp>> = {
  number: /^(序号|编号|隐患编号|序|no\.?|#)$/,
  unit: /^(单位|单位名称|企业|企业名称|受检单位|被检查?单位|隐患单位|隐患所在单位|生产经营单位|unit|firm)$/,
  description:
    /^(隐患描述|隐患内容|隐患情况|隐患问题|问题隐患|存在(的)?(问题|隐患)|存在的?问题(和|及)?隐患|问题描述|主要问题|隐患|hazard|description)$/,
  township: /^(乡镇|乡镇\/?街道|镇街|所属乡镇|所在乡镇|属地|township|town)$/,
  place: /^(地点|位置|具体位置|隐患部位|部位|地址|所在地点|place)$/,
  sector: /^(行业|行业领域|所属行业|行业类别|领域|行业\/领域|sector)$/,
  category: /^(类别|隐患类别|隐患类型|类型|category)$/,
  grade: /^(等级|隐患等级|级别|隐患级别|隐患分级|grade)$/,
  source: /^(来源|隐患来源|检查方式|检查类型|source)$/,
  responsibleUnit: /^(整改责任单位|责任单位|整改单位|responsibleunit)$/,
  responsiblePerson: /^(责任人|整改责任人|责任人姓名|负责人|企业负责人|responsible(person)?)$/,
  measure: /^(措施|整改措施|整改要求|整改内容|整改意见|measure)$/,
  fund: /^(资金|整改资金|投入资金|资金投入|落实资金|fund)$/,
  foundOn: /^(发现日期|发现时间|检查日期|检查时间|排查日期|排查时间|日期|foundon|found)$/,
  dueOn: /^(时限|期限|整改期限|整改时限|完成时限|整改完成时限|限期|整改完成期限|due|deadline)$/,
  meanwhile: /^(预案|应急预案|管控措施|整改期间管控|临时管控措施|防范措施|整改期间防范措施|meanwhile)$/,
  remark: /^(备注|说明|附注|note|notes|remark)$/,
}

const sectorWords: [code: string, said: RegExp][] = [
  ['nonCoalMine', /非煤|尾矿|金属矿|采石|石料/],
  ['coalMine', /煤矿|煤炭/],
  ['gas', /燃气|液化气|天然气/],
  ['hazmat', /危化|危险化学|化工|油库|加油站|烟花/],
  ['industrial', /冶金|工贸|有限空间|粉尘|涉氨/],
  ['road', /道路|交通|两客一危|客运|货运/],
  ['fire', /消防|火灾|高层|仓储|九小|商场|综合体/],
  ['construction', /建筑|施工|工地|住建|自建房/],
  ['forestFire', /森林|林业|草原/],
  ['flood', /防汛|水利|水库|河道|山洪/],
  ['iceSnow', /雨雪|凝冻|冰冻/],
  ['tourism', /旅游|文旅|景区/],
  ['other', /^(其他|其它)$/],
]

/** The sector a cell names; null when nobody knows it. */
export function sectorIn(text: string): string | null {
  const said = tight(text)
  const named = sectors.find((sector) =>
    [sector.code, sector['zh-CN'], sector.en].some((name) => tight(name) === said),
  )
  return named?.code ?? sectorWords.find(([, words]) => words.test(said))?.[0] ?? null
}

/** How grave a cell says it is; null when that cannot be read. */
export function gradeIn(text: string): HazardGrade | null {
  const said = tight(text)
  if (/重大|^major$/.test(said)) return 'major'
  return /一般|较大|较小|^(general|普通)$/.test(said) ? 'general' : null
}

/** Where a cell says it comes from; what names no other is an inspection. */
export function sourceIn(text: string): HazardSource {
  const said = tight(text)
  if (/四不两直|暗访|暗查|突击|unannounced/.test(said)) return 'unannounced'
  if (/批示|交办|督办|instruction/.test(said)) return 'instruction'
  if (/举报|投诉|信访|群众|热线|12345|12350|report/.test(said)) return 'report'
  return /事故|accident/.test(said) ? 'accident' : 'inspection'
}

/** A sum in yuan: `1.2万元`, `12000元`, `无`; a bare number counts ten thousands as the headings of such ledgers do. Null for nothing, NaN for what is no sum. */
export function fundIn(text: string): number | null {
  const said = tight(text).replaceAll(',', '')
  if (said === '' || /^[-/—]+$/.test(said)) return null
  if (/^(无|不需|不需要|无需|none)$/.test(said)) return 0
  const [, figure, unit] = /^(\d{1,9}(?:\.\d{1,4})?)(万元?|元)?$/.exec(said) ?? []
  if (figure === undefined) return Number.NaN
  return Math.round(Number(figure) * (unit === '元' ? 1 : 10_000))
}
