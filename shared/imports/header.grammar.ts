import type { NumberKind } from '#shared/contacts/number.ts'
import type { ImportKind } from './contract.ts'
import { type HazardMeaning, hazardHeads } from './hazard-heads.grammar.ts'
import { tight } from './tidy.ts'
import { readingHeads, stationHeads, type WaterMeaning } from './water-heads.grammar.ts'

/** What a column of a sheet holds; a post or a telephone names the post it belongs to. */
export type Meaning =
  | 'number'
  | 'name'
  | 'post'
  | 'unit'
  | 'telephone'
  | 'role'
  | 'remark'
  | 'from'
  | 'to'
  | 'reason'
  | 'date'
  | 'weekday'
  | 'crew'
  | NumberKind
  | 'pair'
  | 'order'
  | 'charge'
  | WaterMeaning
  | HazardMeaning

/** A heading as understood. */
export interface Heading {
  meaning: Meaning
  /** Code of the duty post, for `crew` and for a telephone that names one. */
  crew: string | null
}

/** A post of the room that has a name of its own. */
export interface NamedPost {
  code: string
  name: string
}

type Heads = Partial<Record<Meaning, RegExp>>

const number = /^(序号|编号|序|no\.?|number|#)$/
const remark = /^(备注|说明|备考|附注|note|notes|remark|remarks)$/
const telephone =
  /^(手机号码?|手机|移动电话|联系电话|联系方式|联系号码|电话号码|电话|办公电话|固定电话|座机|值班电话|mobile|phone|telephone|tel\.?)$/
const post = /^(职务|职位|职称|职级|职务职级|现任职务|post|title|position)$/
const unit = /^(单位|部门|工作单位|所在单位|所属单位|科室|单位名称|unit|department|office)$/

const heads: Record<ImportKind, Heads> = {
  people: {
    number,
    name: /^(姓名|名字|名称|人员|人员姓名|值班人员|值班人员姓名|name)$/,
    post,
    unit,
    telephone,
    role: /^(值班角色|角色|岗位|值班岗位|班次|值班职责|role|roles)$/,
    remark,
  },
  leave: {
    number,
    name: /^(姓名|名字|人员|请假人|请假人员|申请人|外出人员|name)$/,
    from: /^(开始|起始|自|起|开始(日期|时间)|起始(日期|时间)|请假(开始|起始)(日期|时间)?|离岗(日期|时间)|外出时间|from|start)$/,
    to: /^(结束|截止|至|止|结束(日期|时间)|截止(日期|时间)|请假(结束|截止)(日期|时间)?|返岗(日期|时间)|to|end|until)$/,
    reason: /^(事由|原因|请假(事由|原因|类别|类型|种类)|假别|类别|种类|事项|外出事由|reason|kind|type)$/,
    post,
    unit,
    telephone,
    remark,
  },
  roster: {
    number,
    date: /^(日期|值班日期|时间|值班时间|date|day)$/,
    weekday: /^(星期|周|礼拜|周次|星期几|weekday)$/,
    telephone,
    remark,
  },
  contacts: {
    number,
    unit: /^(单位|部门|工作单位|所在单位|所属单位|单位名称|机构|乡镇|乡镇街道|村居|unit|department|office)$/,
    name: /^(姓名|名字|人员|联系人|责任人|责任人姓名|name|contact)$/,
    post,
    mobile:
      /^(手机号码?|手机|移动电话|联系电话|联系方式|联系号码|电话号码|电话|mobile|phone|telephone|tel\.?)[1-3一二三]?$/,
    dutyLine: /^(值班电话|值班室电话|值班座机|24小时值班电话|dutyline|dutyphone)$/,
    landline: /^(座机|办公电话|固定电话|办公座机|landline|officephone)$/,
    satellite: /^(卫星电话|卫星电话号码|海事卫星|天通电话|satellite|satellitephone)$/,
    radio: /^(电台|电台呼号|对讲机|呼号|频道|radio|callsign)$/,
    fax: /^(传真|传真号码?|传真电话|fax)$/,
    pair: /^(a\/?b角|ab岗|a\/b岗|角色|ab|a\/b|pair)$/,
    order: /^(叫应顺序|顺序|呼叫顺序|联系顺序|排序|order|callorder)$/,
    charge:
      /^(责任区|责任区域|负责区域|责任村|责任水库|责任点|责任片区|包保区域|隐患点|水库|责任范围|charge|area|responsiblefor)$/,
    remark,
  },
  stations: stationHeads,
  readings: readingHeads,
  hazards: hazardHeads,
}

const crews: [code: string, said: RegExp][] = [
  [
    'leader',
    /^((总|县|值班|在岗)?带班(县)?(领导|干部)?|值班领导|带班人员?|带班领导姓名|leaders?(onduty)?|dutyleader)$/,
  ],
  ['lead', /^(主班|正班|主值班|值班长|值班组长|值班主任|主班人员?|(shift)?lead)$/],
  ['officer', /^(副班|副值班|值班员|值班人员|值班干部|工作人员|副班人员?|(second|duty)?officers?)$/],
  ['standby', /^(备班|听班|备勤|备班人员|听班人员|候班|standby)$/],
  ['driver', /^(司机|驾驶员|值班司机|值班驾驶员|driver)$/],
]

const telephoneAfter = /(联系电话|手机号码?|电话号码|联系方式|手机|电话)$/

/** The duty post a word names, by the room's own names first. */
export function crewNamed(text: string, named: readonly NamedPost[]): string | null {
  const said = bare(text)
  const own = named.find(
    ({ code, name }) => (name !== '' && bare(name) === said) || code.toLowerCase() === said,
  )
  return own?.code ?? crews.find(([, words]) => words.test(said))?.[0] ?? null
}

/** What a heading says about its column; null when nothing is known of it. */
export function headingOf(text: string, kind: ImportKind, named: readonly NamedPost[] = []): Heading | null {
  const said = bare(text)
  if (said === '') return null
  const found = Object.entries(heads[kind]).find(([, words]) => words.test(said))
  if (found) return { meaning: found[0] as Meaning, crew: null }
  if (kind !== 'roster') return null
  const crew = crewNamed(said, named)
  if (crew !== null) return { meaning: 'crew', crew }
  const before = telephoneAfter.test(said) ? crewNamed(said.replace(telephoneAfter, ''), named) : null
  return before === null ? null : { meaning: 'telephone', crew: before }
}

/** True when the first words of a row are those of a foot note, a signature line or a sum. */
export function opensNote(text: string): boolean {
  return /^(注|备注|说明|附注|附|填表说明|温馨提示|要求|制表|填表|审核|审批|审签|签发|合计|共计|总计|值班电话|note|total)\s*([:：]|\d|人|\b|$)/i.test(
    text.normalize('NFKC').trim(),
  )
}

/** Year and month in a title, where it names them: `2026年12月值班表`. */
export function monthInTitle(text: string): { year: number; month: number | null } | null {
  const found = /(20\d{2})\s*[年./-]\s*(?:(\d{1,2})\s*月?)?/.exec(text.normalize('NFKC'))
  if (!found) return null
  const month = found[2] === undefined ? null : Number(found[2])
  return { year: Number(found[1]), month: month !== null && month >= 1 && month <= 12 ? month : null }
}

/** The hour of change a title names, `HH:mm`: `交接班时间：8:30`. */
export function changeTimeIn(text: string): string | null {
  const found = /(?:交接班|交班|接班)时间为?\s*:?\s*(\d{1,2})[:时点](\d{2})?/.exec(text.normalize('NFKC'))
  if (!found || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return null
  return `${(found[1] as string).padStart(2, '0')}:${found[2] ?? '00'}`
}

function bare(text: string): string {
  return tight(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/^[*]+|[:*、,.]+$/g, '')
}
