/** What the columns of lists of stations and readings hold. */
export type WaterMeaning =
  | 'code'
  | 'kind'
  | 'water'
  | 'place'
  | 'datum'
  | 'warning'
  | 'guaranteed'
  | 'record'
  | 'floodLimit'
  | 'floodHigh'
  | 'design'
  | 'check'
  | 'bed'
  | 'administrative'
  | 'technical'
  | 'patrol'
  | 'observer'
  | 'interval'
  | 'weight'
  | 'moment'
  | 'dayOfMoment'
  | 'level'
  | 'flow'
  | 'rain'
  | 'rainMinutes'

const name = /^(站名|测站|测站名称|站点|站点名称|名称|水库名称|观测站|station|stationname|name)$/
const code = /^(站码|测站编码|站号|编码|测站代码|code|stationcode|stcd)$/

/** The headings of a list of stations. */
export const stationHeads: Partial<Record<WaterMeaning | 'number' | 'name' | 'remark', RegExp>> = {
  number: /^(序号|序|no\.?|#)$/,
  name,
  code,
  kind: /^(类型|站类|测站类型|站别|类别|kind|type)$/,
  water: /^(河流\/水库|河流|河名|水库|所在河流|水系|河库|river|water)$/,
  place: /^(所在乡镇|乡镇|地点|位置|所在地|站址|place|town|location)$/,
  datum: /^(基面|高程基准|基准面|高程系|datum)$/,
  warning: /^(警戒水位|警戒|警戒潮位|warning(stage|level)?)$/,
  guaranteed: /^(保证水位|保证|guaranteed(stage|level)?)$/,
  record: /^(历史最高|历史最高水位|实测最高水位|最高水位|record(stage|level)?)$/,
  floodLimit: /^(汛限水位|汛限|防洪限制水位|汛期限制水位|floodlimit(level)?|flwl)$/,
  floodHigh: /^(防洪高水位|防洪高|floodhigh(level)?)$/,
  design: /^(设计水位|设计洪水位|设计|design(level|flood)?)$/,
  check: /^(校核水位|校核洪水位|校核|check(level|flood)?)$/,
  bed: /^(河底高程|河床高程|死水位|bed|deadlevel)$/,
  administrative: /^(行政责任人|行政负责人|administrative)$/,
  technical: /^(技术责任人|技术负责人|technical)$/,
  patrol: /^(巡查责任人|巡查员|巡查人|patrol)$/,
  observer: /^(观测员|看护员|观测人|observer)$/,
  interval: /^(观测间隔|报汛间隔|间隔|观测时距|interval)$/,
  weight: /^(面雨量权重|权重|面积权重|weight)$/,
  remark: /^(备注|说明|附注|note|notes|remark)$/,
}

/** The headings of a list of readings. */
export const readingHeads: Partial<Record<WaterMeaning | 'number' | 'name' | 'remark', RegExp>> = {
  number: /^(序号|序|no\.?|#)$/,
  name,
  code,
  moment: /^(时间|观测时间|日期时间|报汛时间|测时|time|datetime|observedat)$/,
  dayOfMoment: /^(日期|观测日期|date|day)$/,
  level: /^(水位|库水位|潮位|河道水位|level|stage|z)$/,
  flow: /^(流量|入库流量|出库流量|flow|discharge|q)$/,
  rain: /^(时段雨量|雨量|降雨量|降水量|时段降水量|rain|rainfall|p)$/,
  rainMinutes: /^(时段长|时段|时段分钟|minutes)$/,
  remark: /^(备注|说明|附注|note|notes|remark)$/,
}

/** The kind of station a cell names, and of a reservoir its size; null when nobody knows it. */
export function stationKindIn(
  text: string,
): { kind: 'river' | 'reservoir' | 'rain' | 'tide'; size: string } | null {
  const said = text.normalize('NFKC').replace(/\s+/g, '')
  if (/雨|降水|^rain/i.test(said)) return { kind: 'rain', size: '' }
  if (/潮|^tid/i.test(said)) return { kind: 'tide', size: '' }
  if (/库|塘|^reservoir/i.test(said))
    return {
      kind: 'reservoir',
      size: /[大中小][^)]*?(?:型|\d\)?|(?=\)))/.exec(said)?.[0]?.replace(/^\(|\)$/g, '') ?? '',
    }
  if (/河|江|湖|水文|水位|闸|^river|^gauge/i.test(said)) return { kind: 'river', size: '' }
  return null
}

/** A person named in a cell with the telephone beside the name. */
export function responsibleIn(text: string): { name: string; telephone: string } | null {
  const said = text.normalize('NFKC').trim()
  const telephone = /\+?\d[\d-]{5,20}/.exec(said)?.[0] ?? ''
  const name = said
    .replace(telephone, '')
    .replace(/[()（）:：,，/\s]+/g, ' ')
    .trim()
  return name === '' ? null : { name: name.slice(0, 40), telephone }
}

/** A whole number, with the minutes of an interval written beside it or not; null when it is none. */
export function wholeNumberIn(text: string): number | null {
  const found = /^(\d{1,5})(?:分钟?|min)?$/.exec(text.normalize('NFKC').replace(/\s+/g, '').toLowerCase())
  return found ? Number(found[1]) : null
}
