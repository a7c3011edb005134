import { useQuery } from './call.ts'
import { useWords } from './words.ts'

const everyRoom = ['leader', 'lead', 'officer', 'standby', 'driver'] as const

/** What a duty post is called: by the room's own name, else by the words for the posts every room has, else by its code. */
export function usePostName(): (code: string) => string {
  const t = useWords('app')
  const posts = useQuery('roster.rules', {}).value?.posts ?? []
  return (code) => {
    const own = posts.find((post) => post.code === code)?.name
    const known = everyRoom.find((post) => post === code)
    return own || (known ? t(`posts.${known}`) : code)
  }
}
