import { useCommand } from '#renderer/app/call.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import { calendarDate } from '#shared/base/clock-face.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { Edition, Rule, RuleSet, RuleSetFacts } from '#shared/reports/rule.ts'

/** Everything the parts of the editor of a set need. */
export type RuleSetHold = ReturnType<typeof useRuleSetDraft>

/** A set of rules while it is written, kept as it is typed: the next edition of one, or a new one. */
export function useRuleSetDraft(set: RuleSet | null) {
  const hold = useDraft(`reports/rules/${set?.code ?? 'new'}`)
  const command = useCommand('reports.setRuleSet')
  const say = useRefusalWords()
  const today = calendarDate(useMinute(), useRoom().zone)
  const last = set?.editions.at(-1)
  const draft = hold.content === '' ? begun(last, today) : (JSON.parse(hold.content) as RuleSetFacts)
  const write = (part: Partial<RuleSetFacts>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<boolean> {
    const outcome = await command.run({ ...draft, code: set?.code ?? null })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    draft,
    set: write,
    setRule: (at: number, part: Partial<Rule>) =>
      write({ rules: draft.rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)) }),
    addRule: () => write({ rules: [...draft.rules, blankRule(draft.rules, today)] }),
    dropRule: (at: number) => write({ rules: draft.rules.filter((_rule, index) => index !== at) }),
    save,
    clear: () => void hold.drop(),
    keptAt: hold.keptAt,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[path]),
    /** What is wrong at a field of a rule, or within it. */
    ruleFault: (at: number, path = '') => say.fault(within(command.refusal, `rules.${at}.${path}`)),
  }
}

/** The first fault at a field or at a part of it; of a path that ends with a dot, of anything under it. */
function within(refusal: Refusal | null, path: string): string | undefined {
  const found = Object.entries(refusal?.faults ?? {}).find(([field]) =>
    path.endsWith('.') ? field.startsWith(path) : field === path || field.startsWith(`${path}.`),
  )
  return found?.[1]
}

function begun(last: Edition | undefined, today: string): RuleSetFacts {
  if (!last)
    return {
      name: '',
      jurisdiction: '',
      note: '',
      sample: true,
      effectiveFrom: today,
      rules: [blankRule([], today)],
      watches: [],
    }
  const { name, jurisdiction, note, sample, rules, watches } = last
  return { name, jurisdiction, note, sample, effectiveFrom: today, rules: [...rules], watches: [...watches] }
}

function blankRule(rules: readonly Rule[], today: string): Rule {
  const codes = new Set(rules.map(({ code }) => code))
  let n = rules.length + 1
  while (codes.has(`rule-${n}`)) n += 1
  return {
    code: `rule-${n}`,
    words: '',
    hazards: [],
    minLevel: 4,
    overrides: [],
    reaches: [],
    from: 'countyGovernment',
    to: 'cityGovernment',
    channel: 'phone',
    limitMinutes: 30,
    atOnce: false,
    clockStart: 'received',
    skipLevelAllowed: false,
    followUp: null,
    source: { title: '', number: '', article: '', effectiveFrom: today, effectiveTo: null, checkedOn: today },
  }
}
