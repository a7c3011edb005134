import type { Work } from './work.ts'

/** The posts every room has, which the words name. */
const everyRoom = ['leader', 'lead', 'officer', 'standby', 'driver']

/** What a post is called in the room's language: by its own name, else by the words (those of the log unless others are given) for the posts every room has. */
export function postName(
  work: Work,
  code: string,
  say = (known: string): string => work.words(`notices:post.${known}`),
): string {
  const posts = work.db.kept<{ code: string; name: string }>('duty_post', 'SELECT code, name FROM duty_post')
  const own = posts.find((post) => post.code === code)?.name
  if (own) return own
  return everyRoom.includes(code) ? say(code) : code
}
