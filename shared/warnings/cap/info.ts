import type { Instant } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { MessageMark } from '../message.ts'
import type { Alert, Info } from './alert.ts'
import { areaIn } from './area.ts'
import { children, type Element, textIn } from './element.ts'
import { momentOf } from './moment.ts'
import { colourOfSeverity } from './severity.ts'

/** How the blocks of a message are read. */
export interface InfoReading {
  form: Alert['form']
  sent: Instant
  zone: string
  points: number
  infos: number
  areas: number
}

/** The blocks of a message, the one to show first at the front (Chinese, then English, then as they come), and what is odd about them. */
export function infosIn(alert: Element, reading: InfoReading): { infos: Info[]; marks: MessageMark[] } {
  const all = children(alert, 'info')
  const marks = new Set<MessageMark>()
  if (all.length > reading.infos) marks.add('piecesLeftOut')
  const infos = all.slice(0, reading.infos).map((element) => infoOf(element, reading, marks))
  return { infos: infos.toSorted((a, b) => rank(a) - rank(b)), marks: [...marks] }
}

/** A block that says no language is Chinese in the national form, American English with OASIS. */
function rank({ language }: Info): number {
  if (/^zh/i.test(language)) return 0
  return /^en/i.test(language) ? 1 : 2
}

function infoOf(element: Element, reading: InfoReading, marks: Set<MessageMark>): Info {
  const colour = colourOfSeverity(textIn(element, 'severity'))
  for (const name of ['severity', 'urgency', 'certainty'])
    if (textIn(element, name) === '') marks.add('elementMissing')
  const time = (name: string): Instant | null => {
    const text = textIn(element, name)
    if (text === '') return null
    const moment = momentOf(text, reading.zone)
    if (moment === null) marks.add('timeUnsure')
    return moment?.at ?? null
  }
  return {
    language: textIn(element, 'language') || (reading.form === 'national' ? 'zh-CN' : 'en-US'),
    ...eventOf(element, reading.form),
    colour,
    effective: time('effective'),
    expires: time('expires'),
    senderName: textIn(element, 'senderName'),
    headline: textIn(element, 'headline'),
    description: unmarked(textIn(element, 'description')),
    instruction: unmarked(textIn(element, 'instruction')),
    areas: areasIn(element, reading, marks),
  }
}

/** The code of the national table, from its own element or from a list of codes; OASIS has words besides. */
function eventOf(element: Element, form: Alert['form']): Pick<Info, 'event' | 'eventType'> {
  const words = textIn(element, form === 'national' ? 'eventType' : 'event') || textIn(element, 'event')
  if (words === '')
    refuse('warnings.elementMissing', { element: form === 'national' ? 'eventType' : 'event' })
  const coded = children(element, 'eventCode').map((one) => textIn(one, 'value'))
  const code = [words, ...coded].map(nationalCode).find((one) => one !== '') ?? ''
  return { event: nationalCode(words) === '' ? words.slice(0, 200) : '', eventType: code }
}

/** `11B03`, or with two figures of the colour behind it. */
function nationalCode(text: string): string {
  return /^(1[1-4][A-Z]\d{2}|00000|1[0-4]000)(?:0[1-4])?$/i.exec(text.trim())?.[1]?.toUpperCase() ?? ''
}

function areasIn(
  element: Element,
  { form, points, areas }: InfoReading,
  marks: Set<MessageMark>,
): Info['areas'] {
  const all = children(element, 'area')
  if (all.length > areas) marks.add('piecesLeftOut')
  return all.slice(0, areas).map((one) => {
    const read = areaIn(one, { form, points })
    for (const mark of read.marks) marks.add(mark)
    return read.area
  })
}

/** Text from web pages brings its line breaks with it. */
function unmarked(text: string): string {
  return text.replace(/<br\s{0,3}\/?>/gi, '\n')
}
