import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Question, QuestionSet, SetFacts } from '#shared/training/question.ts'

/** Everything the parts of the editor need. */
export type SetHold = ReturnType<typeof useSetDraft>

/** The editor of a set: begun with it as it is, kept while it is typed; what is saved is the next edition. */
export function useSetDraft(set: QuestionSet | null) {
  const hold = useDraft(`training.set.${set?.code ?? 'new'}`)
  const { run, busy, refusal } = useCommand('training.setSet')
  const say = useRefusalWords()
  const first = set ? factsOf(set) : { ...blank, questions: [emptyQuestion] }
  const facts: SetFacts =
    hold.content === '' ? first : { ...first, ...(JSON.parse(hold.content) as SetFacts) }
  const change = (part: Partial<SetFacts>) => hold.setContent(JSON.stringify({ ...facts, ...part }))
  async function save(): Promise<boolean> {
    const outcome = await run({ code: set?.code ?? null, ...facts })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    facts,
    change,
    setQuestion: (index: number, part: Partial<Question>) =>
      change({ questions: facts.questions.map((one, at) => (at === index ? { ...one, ...part } : one)) }),
    addQuestion: () => change({ questions: [...facts.questions, emptyQuestion] }),
    dropQuestion: (index: number) => change({ questions: facts.questions.filter((_, at) => at !== index) }),
    save,
    busy,
    refusal,
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(refusal?.faults?.[path]),
  }
}

const nothing = { zh: '', en: '' }

const emptyQuestion: Question = {
  words: nothing,
  choices: [nothing, nothing, nothing, nothing],
  right: 0,
  why: nothing,
  source: { title: '', number: '', article: '' },
}

const blank: Omit<SetFacts, 'questions'> = { name: nothing, pass: 80, months: 12 }

function factsOf({ name, pass, months, questions }: QuestionSet): SetFacts {
  return { name, pass, months, questions }
}
