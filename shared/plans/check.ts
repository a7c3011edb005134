import { type CardContent, type CardStep, levelOfPhase, phaseCodes, phaseEnd } from './card.ts'
import { type Finding, type FindingCode, findingCodes } from './finding.ts'

/** Everything that is wrong with a card, the card as a whole first, then step by step. */
export function findingsOf(content: CardContent): Finding[] {
  return [...wholeFindings(content), ...loopFindings(content.steps), ...stepFindings(content)]
}

/** True when nothing keeps a card from being approved. */
export function sound(content: CardContent): boolean {
  return findingsOf(content).every(({ severity }) => severity !== 'stop')
}

type Fields = Finding['fields']

function finding(code: FindingCode, step: string | null, fields: Fields = {}): Finding {
  return { code, severity: findingCodes[code], step, fields: step === null ? fields : { step, ...fields } }
}

function wholeFindings({ phases, steps }: CardContent): Finding[] {
  const used = new Set(steps.map(({ phase }) => phase))
  return [
    ...(steps.length === 0 ? [finding('noSteps', null)] : []),
    ...doubles(phases.map(({ code }) => code)).map((phase) => finding('phaseTwice', null, { phase })),
    ...doubles(steps.map(({ code }) => code)).map((code) => finding('codeTwice', code)),
    ...phases
      .filter(({ code }) => !used.has(code))
      .map(({ code: phase }) => finding('emptyPhase', null, { phase })),
  ]
}

function stepFindings({ phases, steps }: CardContent): Finding[] {
  const known = new Set(phases.map(({ code }) => code))
  const byCode = new Map(steps.map((step) => [step.code, step]))
  return steps.flatMap((step) => [
    ...(known.has(step.phase) ? [] : [finding('unknownPhase', step.code, { phase: step.phase })]),
    ...dueFindings(step),
    ...answerFindings(step),
    ...(step.kind === 'call' && step.whom === null ? [finding('nobodyToCall', step.code)] : []),
    ...step.after.flatMap((code) => orderFindings(step, code, byCode.get(code))),
  ])
}

function dueFindings({ code, phase, dueMinutes }: CardStep): Finding[] {
  const end = phaseEnd(phase)
  if (dueMinutes === null) return end === null ? [] : [finding('noDue', code)]
  const begin = end === null ? 0 : Number(phase.split('-')[0])
  if (dueMinutes >= begin && (end === null || dueMinutes <= end)) return []
  return [finding('dueOutside', code, { phase, due: dueMinutes })]
}

function answerFindings({ code, answer }: CardStep): Finding[] {
  if (answer.kind !== 'choice') return []
  if (answer.choices.length === 0) return [finding('noChoices', code)]
  return doubles(answer.choices).map((choice) => finding('choiceTwice', code, { choice }))
}

/** A step may come after one of its own phase or an earlier one, and is not due before it; a phase of a level has a clock of its own. */
function orderFindings(step: CardStep, code: string, first: CardStep | undefined): Finding[] {
  if (!first) return [finding('unknownAfter', step.code, { after: code })]
  if (orderOf(first) > orderOf(step)) return [finding('laterPhase', step.code, { after: code })]
  const oneClock = levelOfPhase(first.phase) === levelOfPhase(step.phase)
  const [due, firstDue] = [step.dueMinutes, first.dueMinutes]
  if (!oneClock || due === null || firstDue === null || due >= firstDue) return []
  return [finding('dueBefore', step.code, { after: code, due, firstDue })]
}

function orderOf({ phase }: CardStep): number {
  return phaseCodes.indexOf(phase)
}

/** Steps that wait for each other, or one that waits for itself: what is left when every step whose predecessors are gone is taken away, as far as it lies on a circle. */
function loopFindings(steps: readonly CardStep[]): Finding[] {
  const after = new Map(steps.map(({ code, after }) => [code, after.filter((one) => one !== '')]))
  const left = circling(circling(after), 'backwards')
  if (left.size === 0) return []
  const codes = [...left.keys()]
  return [finding('loop', codes[0] as string, { codes: codes.slice(0, 12).join(', ') })]
}

type Order = ReadonlyMap<string, readonly string[]>

/** Takes away, again and again, what waits for nothing (or, backwards, what nothing waits for). */
function circling(order: Order, way: 'forwards' | 'backwards' = 'forwards'): Order {
  let left = order
  for (;;) {
    const awaited = new Set([...left.values()].flat())
    const stays = ([code, after]: readonly [string, readonly string[]]) =>
      way === 'forwards' ? after.some((one) => left.has(one)) : awaited.has(code)
    const next = new Map([...left].filter(stays))
    if (next.size === left.size) return next
    left = next
  }
}

function doubles<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]
}
