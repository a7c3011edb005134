import type { Written } from './moment.grammar.ts'
import type { Statement } from './statement.grammar.ts'
import { isSupposed } from './supposed.grammar.ts'

const lift =
  /(?<=\d分?|\d整)(?:[,已经现予以将其全部正式]|该预警|此预警|上述预警){0,4}(?<act>解除|取消|撤销)(?:了?(?:该|此|上述)?预警(?:信号)?)?(?=[。,;!)\n]|$)/g
/** A lift that does not name its signal is told soon after it. */
const farthest = 300

interface Reading {
  text: string
  moments: readonly Written[]
}

/** Lifts told by their time alone behind what they lift (14时发布…,20时15分解除), as logs and news do. */
export function terseLiftsIn({ text, moments }: Reading, said: readonly Statement[]): Statement[] {
  return [...text.matchAll(lift)].flatMap((found) => {
    const to = found.index + found[0].length
    const from = to - found[0].length + found[0].indexOf(found.groups?.act ?? '')
    const last = said.findLast((one) => Math.max(one.to, one.verb.to) <= found.index)
    const moment = moments.find((one) => one.to === found.index)
    if (!last || !moment || found.index - last.to > farthest) return []
    if (last.action === 'lift' || last.responseLevel !== null || last.said !== 'verb') return []
    if (said.some(({ verb }) => verb.from <= from && verb.to > from)) return []
    if (/\n\n/.test(text.slice(last.to, from)) || isSupposed(text, { from: moment.from, to }, [])) return []
    const { hazard, colour, level, water } = last
    const what = { hazard, colour, level, water, responseLevel: null }
    return [
      { from, to, action: 'lift', verb: { from, to }, ...what, earlier: { hazard, colour }, said: 'verb' },
    ]
  })
}
