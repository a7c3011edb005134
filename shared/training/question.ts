import { z } from 'zod'
import { line, optionalText } from '#shared/base/text.ts'

/** Words in both languages; the English may be left out in a room's own set, then the Chinese stands. */
const Both = z.object({ zh: line(1000), en: optionalText(1000) })

/** Where a fact stands. */
export const RuleSource = z.object({
  title: line(200),
  number: optionalText(80),
  article: optionalText(200),
})

/** One question with two to four choices, which of them is right (from 0), and why. */
export const Question = z
  .object({
    words: Both,
    choices: z.array(Both).min(2).max(4),
    right: z.int().min(0).max(3),
    why: Both,
    source: RuleSource,
  })
  .superRefine(({ choices, right }, context) => {
    if (right >= choices.length)
      context.addIssue({ code: 'custom', message: 'training.right', path: ['right'] })
  })

/** One question. */
export type Question = z.output<typeof Question>

/** What a set says beside its questions: how many per cent pass, after how many months it is to be answered again. */
export const SetTerms = z.object({
  pass: z.int().min(1).max(100).default(80),
  months: z.int().min(1).max(60).default(12),
})

/** What a set is written with. */
export const SetFacts = z.object({
  name: Both,
  ...SetTerms.shape,
  questions: z.array(Question).min(1).max(50),
})

/** What a set is written with. */
export type SetFacts = z.output<typeof SetFacts>

/** An edition of a set. `id` is null while a shipped one is untouched. */
export const QuestionSet = z.object({
  id: z.int().nullable(),
  code: z.string(),
  edition: z.int(),
  ...SetFacts.shape,
  shipped: z.boolean(),
  active: z.boolean(),
  at: z.string().nullable(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** An edition of a set. */
export type QuestionSet = z.output<typeof QuestionSet>

/** A language the console speaks. */
export type Language = 'zh-CN' | 'en'

/** Words in a language; the Chinese where the English is missing. */
export function spoken({ zh, en }: { zh: string; en: string }, language: Language): string {
  return language === 'en' && en !== '' ? en : zh
}
