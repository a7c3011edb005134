import { useQuery } from '#renderer/app/call.ts'
import { useTranslated } from '#renderer/app/dynamic-words.ts'

/** Names of posts: the room's own, else the words for those that every room has. */
export interface PostWords {
  nameOf(code: string): string
  /** One or two characters for narrow cells. */
  shortOf(code: string): string
}

/** The words for posts. */
export function usePostWords(): PostWords {
  const translated = useTranslated()
  const posts = useQuery('roster.rules', {}).value?.posts ?? []
  const own = new Map(posts.map(({ code, name }) => [code, name]))
  const nameOf = (code: string) => own.get(code) || (translated(`roster:posts.name.${code}`, {}) ?? code)
  return {
    nameOf,
    shortOf: (code) => {
      const name = own.get(code)
      if (name) return [...name].slice(0, /\p{Script=Han}/u.test(name) ? 1 : 3).join('')
      return translated(`roster:posts.short.${code}`, {}) ?? [...nameOf(code)].slice(0, 3).join('')
    },
  }
}
