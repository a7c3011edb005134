import { useCommand, useQuery } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import { type Plan, planLevel } from '#shared/responses/plan.ts'
import type { externalMeans, ResponseChange } from '#shared/responses/step.ts'
import type { StepAsked } from './asked.ts'
import { useBasisWords } from './basis-words.ts'

/** A step form as it is filled in. */
export interface StepDraft {
  from: string
  change: ResponseChange
  plan: number | null
  matter: string
  level: ResponseLevel | null
  /** Conditions ticked, by code, with what people say of each. */
  judged: Record<string, string>
  basis: string
  /** One measure a line. */
  measures: string
  expectedUntil: string | null
  consultation: number | null
  /** The warning it is begun for. */
  chain: number | null
  exercise: boolean
  approver: string
  means: (typeof externalMeans)[number]
  words: string
  readBack: boolean
  happenedAt: string | null
}

/** Everything the parts of the form need. */
export type StepHold = ReturnType<typeof useStepDraft>

/** The form of one step: begun with what is known, kept while it is typed, sent as a proposal or as a decision taken over. */
export function useStepDraft(asked: StepAsked) {
  const { act, response } = asked
  const hold = useDraft(`responses.${act}.${response?.id ?? 'new'}`)
  const propose = useCommand('responses.propose')
  const external = useCommand('responses.external')
  const say = useRefusalWords()
  const plans = useQuery('responses.plans', {}).value ?? []
  const firstWords = useBasisWords()
  const kept = hold.content === '' ? null : (JSON.parse(hold.content) as StepDraft)
  const own = kept?.from === asked.from ? kept : null
  const draft = own ?? begun(asked, plans, firstWords(asked))
  const set = (part: Partial<StepDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  const command = act === 'propose' ? propose : external
  async function send(): Promise<boolean> {
    const content = contentOf(draft, asked)
    const outcome =
      act === 'propose'
        ? await propose.run(content)
        : await external.run({ ...content, ...decisionOf(draft), message: asked.message ?? null })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    asked,
    draft,
    plans,
    plan: plans.find(({ id }) => id === draft.plan),
    set,
    /** Another level or plan brings its own measures and duration, unless somebody wrote others. */
    setLevel: (part: Partial<Pick<StepDraft, 'plan' | 'level'>>) =>
      set({ ...part, ...bringing(draft, { ...draft, ...part }, plans) }),
    send,
    busy: command.busy,
    refusal: command.refusal,
    keptAt: own ? hold.keptAt : null,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(faultOf(command.refusal?.faults, path)),
  }
}

/** The fault of a field or of the first of its parts. */
function faultOf(faults: Record<string, string> | undefined, path: string): string | undefined {
  if (!faults) return undefined
  const found = Object.keys(faults).find((key) => key === path || key.startsWith(`${path}.`))
  return found === undefined ? undefined : faults[found]
}

function begun(asked: StepAsked, plans: readonly Plan[], basis: string): StepDraft {
  const { response, proposal, change } = asked
  const waiting = response?.steps.find(({ id }) => id === response.waiting)
  const plan = response?.plan?.id ?? proposal?.plan.id ?? asked.plan ?? only(plans)
  const level = asked.level ?? proposal?.level ?? waiting?.level ?? null
  const conditions = proposal?.conditions ?? waiting?.conditions ?? []
  const fact = conditions.flatMap(({ facts }) => facts).find(({ kind }) => kind === 'warning')
  const minute = `${instantNow().slice(0, 16)}:00.000Z`
  const draft: StepDraft = {
    from: asked.from,
    change,
    plan,
    matter: asked.matter ?? response?.matter ?? '',
    level,
    judged: Object.fromEntries(
      change === 'terminate' ? [] : conditions.map(({ code, judged }) => [code, judged]),
    ),
    basis: waiting?.basis ?? basis,
    measures: (waiting?.measures ?? []).join('\n'),
    expectedUntil: waiting?.expectedUntil ?? null,
    consultation: waiting?.consultation ?? null,
    chain: asked.chain ?? (fact?.kind === 'warning' ? fact.chain : null),
    exercise: response?.exercise ?? proposal?.exercise ?? asked.exercise ?? false,
    approver: asked.approver ?? '',
    means: asked.message === undefined ? 'telephone' : 'notice',
    words: asked.words ?? '',
    readBack: false,
    happenedAt: asked.happenedAt ?? minute,
  }
  return { ...draft, ...bringing({ ...draft, level: null }, draft, plans), ...keptOf(draft) }
}

/** What was known already stays. */
function keptOf({ measures, expectedUntil }: StepDraft): Partial<StepDraft> {
  return {
    ...(measures === '' ? {} : { measures }),
    ...(expectedUntil === null ? {} : { expectedUntil }),
  }
}

function bringing(before: StepDraft, after: StepDraft, plans: readonly Plan[]): Partial<StepDraft> {
  const known = (draft: StepDraft) => {
    const plan = plans.find(({ id }) => id === draft.plan)
    return plan && draft.level !== null ? planLevel(plan, draft.level) : undefined
  }
  const [was, is] = [known(before)?.measures.join('\n') ?? '', known(after)]
  const own = before.measures !== '' && before.measures !== was
  const until = is && after.change !== 'extend' && hoursOn(is.hours)
  const codes = new Set(is?.conditions.map(({ code }) => code))
  const judged = Object.fromEntries(Object.entries(after.judged).filter(([code]) => codes.has(code)))
  return {
    ...(own ? {} : { measures: is?.measures.join('\n') ?? '' }),
    ...(until ? { expectedUntil: until } : {}),
    ...(after.change === 'terminate' ? {} : { judged }),
  }
}

function hoursOn(hours: number): string {
  return `${plusMinutes(instantNow(), hours * 60).slice(0, 13)}:00:00.000Z`
}

function contentOf(draft: StepDraft, { response }: StepAsked) {
  const levelled = draft.change === 'activate' || draft.change === 'adjust'
  return {
    response: response?.id ?? null,
    change: draft.change,
    plan: draft.plan,
    matter: draft.matter,
    level: levelled ? draft.level : null,
    basis: draft.basis,
    conditions: levelled ? Object.entries(draft.judged).map(([code, judged]) => ({ code, judged })) : [],
    measures: linesOf(draft.measures),
    expectedUntil: draft.change === 'terminate' ? null : draft.expectedUntil,
    consultation: draft.consultation,
    chain: response === null ? draft.chain : null,
    exercise: draft.exercise,
  }
}

function decisionOf({ approver, means, words, readBack, happenedAt }: StepDraft) {
  return { approver, means, words, readBack, happenedAt: happenedAt ?? '' }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function only(plans: readonly Plan[]): number | null {
  const active = plans.filter((plan) => plan.active)
  return active.length === 1 ? (active[0]?.id ?? null) : null
}
