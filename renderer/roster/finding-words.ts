import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { usePostWords } from './post-words.ts'
import { useNameOf } from './use-board.ts'

/** What is wrong, in a sentence: who, where, when, by which rule. */
export function useFindingWords(): (finding: Finding) => string {
  const t = useWords('roster')
  const translated = useTranslated()
  const language = useLanguage()
  const time = useTimeWords()
  const nameOf = useNameOf()
  const posts = usePostWords()
  return ({ kind, date, post, people, from, to, missing = 0, source }) => {
    const law = source === undefined ? '' : (translated(`roster:findings.law.${source}`, {}) ?? '')
    return t(`findings.kind.${kind}`, {
      day: dayWords(date, language),
      post: post === null ? '' : posts.nameOf(post),
      people: people.map(nameOf).join(t('comma')),
      from: time(from),
      to: time(to),
      missing,
      law,
    })
  }
}
