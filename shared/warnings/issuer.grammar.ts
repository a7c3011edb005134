/** Names of issuers with where they stand. */
export interface Issuers {
  names: string[]
  from: number
  to: number
}

const ending =
  '中心气象台|气象台|气象局|气象中心|气象服务中心|水文中心|水文局|水文站|预报台|预报中心|发布中心|指挥部办公室|指挥部|防指办|防指|森防指办?|三防指?|防汛办|[防火]办|应急办|监测预警平台|办公室|委员会|管理局|规划局|人民政府|海洋预报台|[局委](?:水文|水情|防御)处|[一-龥]{2,6}管理[所站]|[减救]灾委|[一-龥]{2,6}防总|街道办事处|[一-龥]{1,8}[局厅](?![地部限])|水利部|自然资源部|应急管理部|[一-龥]{1,6}(?:中心|总站|监测站|管理处|管委会)(?!城|地|镇)'
const letter = '[一-龥×xX*·]'
const institution = new RegExp(
  `(?:${letter}{0,24}?)(?:${ending})(?![一-龥]{0,4}(?:局|台|中心)(?![一-龥])|(?:防汛|抗旱|森林|水文|水情)[一-龥]{0,12}(?:指挥部|处))`,
  'g',
)
const joint = new RegExp(
  `(${ending})(?:(?:、|和|与|及|以及|会同|联合|,|/|\\+)(?=${letter}{2})|(?=[省市县区](?:气象|水|自然|应急|林|防汛)))`,
  'g',
)
const full = new RegExp(`^${letter}{0,30}?(?:${ending})$`)
const sign = /[台局厅部站府总处所]|中心|指|办|委/
/** A station that measures issues nothing. */
const gauge = /^站(?:雨量|水位|流量|降|监测|实测|\d)/
const place = /^[一-龥×]{2,12}(?:省|市|县|区|旗|州|盟)$/
const lead =
  /^(?:.*?(?:记者从|获悉|据悉|消息|通知|提醒|报道|来源|来自|转发|今日|今天|昨日|昨天|近日|目前|日前|刚刚|最新|此外|同时|另外|随后|早些时候|其中|站点|发布单位|发布(?!中心)|了解到|通报|标题|内容|根据|按照|鉴于|由于|减弱|结束|逼近|来袭|登陆|将至|好转|转移|影响|持续|注意|各单位|预警信息(?!发布)|预警信号|预警(?!信[息号]|发布|中心|服务))|刚?[接收]到|而|据|接|由|在|经(?!济|开)|按|从(?!江县|化[区市]))+/
const tail =
  /(?:于|在|(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日|(?:星期|周)[一二三四五六日天]|决定|最新|今日|今天|昨日|昨天|又|再次|已|现|将|把|称|说|也|还|再|经会商|,|、|发布:|:|联合|共同|正式|继续|同时|宣布|当[天日晚]|[从自]|(?:将|把)?(?:其|该|此|全[省市县区]|分[镇区])?(?:预警信号|预警级别|预警等级|预警))+$/
/** The head of an agency's report (新华社某地7月21日电). */
const dateline = /^.*(?:社|网|报|讯)[一-龥]{0,6}(?:\d{1,2}月)?\d{1,2}日[电讯]/
const longest = 40

/** Reads the issuers that end right before `at` (time or verb), within the clause; null when none does. */
export function issuersBefore(text: string, at: number): Issuers | null {
  const start = Math.max(0, at - 120)
  const words = text.slice(start, at).replace(tail, '')
  const clause = words.slice(
    Math.max(...['。', '!', ';', '\n', ']', ':', '(', ')'].map((sign) => words.lastIndexOf(sign))) + 1,
  )
  const from = start + words.length - clause.length
  return sign.test(clause) ? listOf(clause, from) : null
}

/** Reads the last issuers named in a piece of text that stands at `from`. */
export function issuersWithin(piece: string, from: number): Issuers | null {
  if (!sign.test(piece)) return null
  const found = [...piece.matchAll(institution)].findLast(
    ({ 0: name, index }) => !gauge.test(piece.slice(index + name.length - 1, index + name.length + 4)),
  )
  if (!found) return null
  const end = found.index + found[0].length
  const several = issuersBefore(piece.slice(0, end), end)
  if (several && several.names.length > 1)
    return { ...several, from: from + several.from, to: from + several.to }
  const time = /\d$/.test(piece.slice(0, found.index))
    ? (/^[年月日号时点分]/.exec(found[0])?.[0].length ?? 0)
    : 0
  return listOf(found[0].slice(time), from + found.index + time)
}

/** The office a label behind `at` names (发布单位:澄河县气象台). */
export function issuersLabelled(text: string, at: number): Issuers | null {
  const found = /(?:发布|签发|预警)(?:单位|机构|部门)[:为]([^\n,。;:]{4,40})/.exec(text.slice(at, at + 200))
  if (!found?.[1]) return null
  const to = at + found.index + found[0].length
  return issuersBefore(text.slice(0, to), to)
}

/** The place whose name stands before the verb of a title, when no office does. */
export function placeIssuing(text: string, at: number): Issuers | null {
  const words = text.slice(Math.max(0, at - 16), at).replace(tail, '')
  const run = /[一-龥×]+$/.exec(words)?.[0] ?? ''
  if (/^(?:针?对|向)/.test(run)) return null
  const name = run.replace(lead, '')
  const from = Math.max(0, at - 16) + words.length - name.length
  return place.test(name) ? { names: [name], from, to: from + name.length } : null
}

/** The office that signs below a text, with or without a date. */
export function signature(text: string): Issuers | null {
  const end = text.slice(-90).replace(/[。\n)\]]+$/, '')
  const line = end.replace(/(?:\d{4}[年/.-])?\d{1,2}[月/.-]\d{1,2}日?(?:\d{1,2}[时:]\d{0,2}分?)?$/, '')
  const name = /(?:^|[。\n([!])([^。\n([)\],:!]{4,40})$/.exec(line.replace(/\n$/, ''))?.[1]
  return name === undefined ? null : issuersBefore(name, name.length)
}

function listOf(clause: string, from: number): Issuers | null {
  const pieces = clause.replace(joint, '$1\u0000').split('\u0000')
  const names: string[] = []
  for (const piece of pieces.toReversed()) {
    const name = (piece.split(/[,:、]/).at(-1) ?? '')
      .replace(dateline, '')
      .replace(/^.*\d[年月日号时点分]?/, '')
      .replace(lead, '')
    if (!full.test(name) || name.length > longest) break
    names.unshift(name)
    if (!piece.startsWith(name)) break
  }
  const first = names[0]
  if (first === undefined) return null
  const start = from + Math.max(0, clause.indexOf(first))
  return { names, from: start, to: from + clause.length }
}
