import type { Instant } from '#shared/base/instant.ts'
import { type Cue, dateOf, type Stage } from './demo-stage.ts'

/** Whom the demo's room reports to, and the county's own rules of reporting beside the national ones. */
export function reportingCues(stage: Stage): Cue[] {
  const play = (at: Instant): void => {
    setAddressees(stage, at)
    setRules(stage, at)
  }
  return [{ at: stage.moment(...stage.book.matters.reporting.at), play }]
}

/** The name of an addressee and who receives there. */
export function addresseeWords({ book }: Stage, key: string): { name: string; receivedBy: string } {
  const [name = '', receivedBy = ''] = book.said.reporting.addressees[key] ?? []
  return { name, receivedBy }
}

/** An addressee as a report is sent to it. */
export function addressed(stage: Stage, key: string) {
  const found = stage.book.matters.reporting.addressees.find((one) => one.key === key)
  if (!found) throw new Error(`the demo reports to nobody called ${key}`)
  const { desk, number } = found
  const addressee = stage.known.get(`addressee.${key}`) ?? null
  return { addressee, name: addresseeWords(stage, key).name, desk, number }
}

function setAddressees(stage: Stage, at: Instant): void {
  for (const [index, { key, ...facts }] of stage.book.matters.reporting.addressees.entries()) {
    const { name } = addresseeWords(stage, key)
    const { id } = stage.act('lead', at, 'reports.setAddressee', {
      ...{ ...facts, id: null, name, position: index + 1 },
    })
    stage.known.set(`addressee.${key}`, id)
  }
}

function setRules(stage: Stage, at: Instant): void {
  const { matters, said } = stage.book
  const { name, jurisdiction, source: title, reason } = said.reporting.set
  const today = dateOf(stage, 0)
  const { code } = stage.act('lead', at, 'reports.setRuleSet', {
    ...{ code: null, name, jurisdiction, sample: false, effectiveFrom: today },
    rules: matters.reporting.rules.map((rule) => ({
      ...{ ...rule, words: said.reporting.rules[rule.code] ?? '', minLevel: 4, clockStart: 'received' },
      ...{ from: 'countyGovernment', to: 'cityGovernment' },
      source: { title, effectiveFrom: today, checkedOn: today },
    })),
  })
  stage.act('lead', at, 'reports.switchRuleSet', { code, active: true, reason })
}
