import { folded } from '#shared/base/text.ts'
import type { PhaseCode, StepAnswer, StepKind } from './card.ts'
import type { CardLanguage } from './samples.ts'
import type { TableColumn } from './table.ts'

/** How something is written in a table, and what else is read as it. */
interface Spelling {
  zh: string
  en: string
  also?: readonly string[]
}

type Spellings<K extends string> = Readonly<Record<K, Spelling>>

/** A row of a table that is no step: what is never done, where the traps are. */
export type AsideKind = 'never' | 'trap'

/** Headings of the columns. */
export const columnWords: Spellings<TableColumn> = {
  phase: { zh: '阶段', en: 'Phase', also: ['时段', '时间段', '级别'] },
  code: { zh: '编号', en: 'Code', also: ['步骤编号', '代码'] },
  kind: { zh: '类别', en: 'Kind', also: ['类型', '动作', 'type'] },
  words: {
    zh: '内容',
    en: 'What to do',
    also: ['步骤', '工作内容', '行动', '处置内容', '事项', 'words', 'step', 'action'],
  },
  role: { zh: '联系谁', en: 'Whom', also: ['联系对象', '通知对象', '对象', 'whom to call', 'role'] },
  place: { zh: '哪里', en: 'Place', also: ['单位', '地点'] },
  contact: { zh: '通讯录编号', en: 'Contact no.', also: ['contact'] },
  responsible: { zh: '责任人', en: 'Responsible', also: ['负责人', '责任岗位', '责任单位', 'who'] },
  due: { zh: '时限', en: 'Due', also: ['完成时限', '时间', 'T+', 'deadline'] },
  answer: { zh: '答复方式', en: 'Answer', also: ['答复', '记录方式'] },
  unit: { zh: '单位（数字）', en: 'Unit', also: ['计量单位'] },
  choices: { zh: '选项', en: 'Choices', also: ['备选'] },
  required: { zh: '必须答复', en: 'Required', also: ['必填', '必答'] },
  after: { zh: '先做', en: 'After', also: ['前置步骤', '在后', 'comes after'] },
  attachments: { zh: '附件', en: 'Attachments', also: ['附表'] },
  note: { zh: '说明', en: 'Note', also: ['备注', '依据', 'remark', 'notes'] },
}

/** Kinds of steps, and of rows that are none. */
export const kindWords: Spellings<StepKind | AsideKind> = {
  ask: { zh: '问', en: 'Ask', also: ['询问', '问清'] },
  call: { zh: '打电话', en: 'Call', also: ['通知', '电话', '告知', '呼叫', 'phone', 'tell'] },
  record: { zh: '记录', en: 'Record', also: ['登记', '记', 'write'] },
  do: { zh: '做', en: 'Do', also: ['办', '办理', '行动', '处置', '落实'] },
  report: { zh: '报告', en: 'Report', also: ['上报', '报送', '报'] },
  decide: { zh: '决定', en: 'Decide', also: ['决策', '提请决定', '研判'] },
  never: { zh: '不得', en: 'Never', also: ['禁止', '严禁', '绝不'] },
  trap: { zh: '易错', en: 'Trap', also: ['易错点', '注意', '提示', 'traps'] },
}

/** How an answer is given. */
export const answerWords: Spellings<StepAnswer['kind']> = {
  none: { zh: '不用', en: 'None', also: ['无', '-', '—'] },
  text: { zh: '文字', en: 'Text', also: ['文本'] },
  number: { zh: '数字', en: 'Number', also: ['数值'] },
  yesNo: { zh: '是否', en: 'Yes/no', also: ['是/否', 'yes or no', 'yesno'] },
  time: { zh: '时刻', en: 'Time', also: ['时间'] },
  choice: { zh: '单选', en: 'Choice', also: ['选择', '选项'] },
}

/** Phases without their minutes; those with minutes are written as `0-5分钟`. */
export const phaseWords: Spellings<Exclude<PhaseCode, `${number}-${number}`>> = {
  after: { zh: '之后', en: 'After', also: ['后续', '善后', '其后', 'afterwards', 'later'] },
  level4: { zh: '四级响应', en: 'Level IV', also: ['四级', '4级', 'ⅳ级', 'level 4', '4', 'iv级'] },
  level3: { zh: '三级响应', en: 'Level III', also: ['三级', '3级', 'ⅲ级', 'level 3', '3', 'iii级'] },
  level2: { zh: '二级响应', en: 'Level II', also: ['二级', '2级', 'ⅱ级', 'level 2', '2', 'ii级'] },
  level1: { zh: '一级响应', en: 'Level I', also: ['一级', '1级', 'ⅰ级', 'level 1', '1', 'i级'] },
}

/** Yes and no in a cell. */
export const yesWords: Spellings<'yes' | 'no'> = {
  yes: { zh: '是', en: 'Yes', also: ['必须', '√', '✓', 'y', 'true', '1'] },
  no: { zh: '否', en: 'No', also: ['不', '', 'n', 'false', '0', '×'] },
}

/** The facts above a table, one a line: `名称：…`. */
export const factWords: Spellings<'name' | 'types' | 'source'> = {
  name: { zh: '名称', en: 'Name', also: ['预案名称', '卡片名称', '处置卡名称', 'card'] },
  types: { zh: '事件类型', en: 'Event types', also: ['适用类型', '类型代码', 'types'] },
  source: { zh: '来源', en: 'Source', also: ['依据', '编制依据'] },
}

/** What is meant by a cell; undefined when it is nothing known. */
export function meant<K extends string>(spellings: Spellings<K>, cell: string): K | undefined {
  const wanted = key(cell)
  return (Object.keys(spellings) as K[]).find((name) => {
    const { zh, en, also = [] } = spellings[name]
    return name.toLowerCase() === wanted || [zh, en, ...also].some((one) => key(one) === wanted)
  })
}

/** The minutes that `T+15`, `15分钟`, `2小时`, `1 h` or a bare number mean; null when it is none of them. */
export function minutesMeant(cell: string): number | null {
  const found =
    /^(?:t\s*\+\s*)?(\d{1,5}(?:\.\d+)?)\s*(分钟|分|min|minutes|m|小时|时|h|hours?|天|日|d|days?)?$/.exec(
      folded(cell.trim()),
    )
  if (!found) return null
  const minutes = Number(found[1]) * (factors.find(([unit]) => unit.test(found[2] ?? ''))?.[1] ?? 1)
  return Number.isInteger(minutes) ? minutes : null
}

const factors: readonly (readonly [RegExp, number])[] = [
  [/^(小时|时|h|hours?)$/, 60],
  [/^(天|日|d|days?)$/, 1440],
]

/** A phase of minutes and the title behind it: `0-5分钟 接报`; null when the cell begins otherwise. */
export function minutesPhaseMeant(cell: string): { phase: string; title: string } | null {
  const found =
    /^\s*t?\+?\s*(\d{1,3})\s*(?:[-‐-―−~～至到])\s*(\d{1,3})\s*(?:分钟|分|minutes|min|m(?![a-z]))?\s*[:：]?\s*(.*)$/iu.exec(
      cell.normalize('NFKC'),
    )
  return found ? { phase: `${Number(found[1])}-${Number(found[2])}`, title: (found[3] ?? '').trim() } : null
}

/** A phase named in words and the title behind it: `二级响应 全县动员`; null when the cell begins otherwise. */
export function wordPhaseMeant(cell: string): { phase: keyof typeof phaseWords; title: string } | null {
  const text = cell.trim()
  for (const end of ends(text)) {
    const phase = meant(phaseWords, text.slice(0, end))
    if (phase) return { phase, title: text.slice(end).replace(/^[\s:：]+/, '') }
  }
  return null
}

/** Where a name may end within a cell, the farthest first: at its end, before a blank or a colon. */
function ends(text: string): number[] {
  const gaps = [...text.matchAll(/[\s:：]/g)].map(({ index }) => index)
  return [text.length, ...gaps.reverse()]
}

/** A phase as a table says it, with the title of the card's own behind it. */
export function phaseWritten(phase: PhaseCode, title: string, language: CardLanguage): string {
  const name =
    phase in phaseWords ? phaseWords[phase as keyof typeof phaseWords][language] : minutes(phase, language)
  return title === '' ? name : `${name} ${title}`
}

/** `名称：某卡` taken apart; null for a line that says no fact. */
export function factMeant(text: string): { fact: keyof typeof factWords; value: string } | null {
  const found = /^\s*([^:：]{1,20})[:：]\s*(.+)$/.exec(text)
  const fact = found ? meant(factWords, found[1] ?? '') : undefined
  return found && fact ? { fact, value: (found[2] ?? '').trim() } : null
}

/** A line of plain text without the bullet or number before it. */
export function withoutBullet(text: string): string {
  return text.replace(
    /^\s*(?:[-*•·●○■□◆▪‧]|\(?\d{1,3}[.)、．）]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\s*/u,
    '',
  )
}

/** Codes, names of attachments and event types in one cell. */
export function several(cell: string): string[] {
  return filled(cell.split(/[,，;；、\s]+/))
}

/** Names of attachments in one cell; a name may hold blanks and commas. */
export function attachmentsMeant(cell: string): string[] {
  return filled(cell.split(/[;；\n]/))
}

/** Choices in one cell: on lines of their own, else between bars, else between slashes. */
export function choicesMeant(cell: string): string[] {
  const between = cell.includes('\n') ? /\n/ : /[|｜]/.test(cell) ? /[|｜]/ : /[/／]/
  return filled(cell.split(between))
}

/** Choices as one cell says them: between slashes, or on lines of their own where one holds a slash or a bar. */
export function choicesWritten(choices: readonly string[]): string {
  return choices.join(choices.some((one) => /[/／|｜]/.test(one)) ? '\n' : ' / ')
}

function filled(texts: readonly string[]): string[] {
  return texts.map((one) => one.trim()).filter((one) => one !== '')
}

function minutes(phase: string, language: CardLanguage): string {
  return language === 'zh' ? `${phase}分钟` : `${phase} min`
}

function key(text: string): string {
  return folded(text).replace(/[\s*：:]/g, '')
}
