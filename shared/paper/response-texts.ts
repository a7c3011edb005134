import { dateTime } from '#shared/base/clock-face.ts'
import type { ConditionFact, ConditionMet } from '#shared/responses/condition.ts'
import type { Consultation } from '#shared/responses/consultation.ts'
import { englishHazard } from '#shared/warnings/hazard-name.ts'
import { languageOf, type PaperWords } from './words.ts'

/** Conditions as lines of a sheet, each with what meets it. */
export function conditionTexts(
  conditions: readonly ConditionMet[],
  zone: string,
  words: PaperWords,
): string[] {
  return conditions.map(({ words: said, facts, judged }) => {
    const met = facts.map((fact) => factText(fact, zone, words))
    const people = judged === '' ? [] : [words('response.judged', { words: judged })]
    return [said, ...met, ...people].join('\n')
  })
}

/** A consultation as lines of a sheet: when and who, each view, the conclusion. */
export function consultationTexts(
  { heldAt, means, chair, views, conclusion, topic }: Consultation,
  zone: string,
  words: PaperWords,
): string[] {
  const head = words('response.held', { at: dateTime(heldAt, zone), means, chair, topic })
  const said = views
    .filter(({ view }) => view !== '')
    .map(({ unit, name, view }) =>
      words('response.view', { who: [unit, name].filter(Boolean).join(' '), view }),
    )
  return [[head, ...said, words('response.conclusion', { conclusion })].join('\n')]
}

function factText(fact: ConditionFact, zone: string, words: PaperWords): string {
  if (fact.kind === 'station')
    return words('response.station', {
      name: fact.name,
      at: dateTime(fact.observedAt, zone),
      level: metres(fact.level),
      above: metres(fact.above),
      over: words(`response.thresholds.${fact.over}`),
    })
  return words('response.warning', {
    issuers: fact.issuers.join(words('separator')),
    at: dateTime(fact.issuedAt, zone),
    hazard: languageOf(words) === 'en' ? englishHazard(fact.hazard) : fact.hazard,
    colour: words(`response.colours.${fact.colour}`),
    lapsed: fact.lapsed ? words('response.lapsed') : '',
  })
}

function metres(millimetres: number): string {
  return (millimetres / 1000).toFixed(2)
}
