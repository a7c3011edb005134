import { refuseFields } from '#shared/base/refusal.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'

/** Somebody must answer for it: a unit, a post the room has, or both. */
export function refuseNobody(work: Work, { leadUnit, post }: { leadUnit: string; post: string }): void {
  if (leadUnit === '' && post === '') refuseFields({ leadUnit: 'followups.nobody' })
  refuseUnknownPost(work, post)
}

/** A post is empty or one of the room's that is in use. */
export function refuseUnknownPost(work: Work, post: string): void {
  const posts = work.db.kept<{ code: string; active: number }>(
    'duty_post',
    'SELECT code, active FROM duty_post',
  )
  if (post !== '' && !posts.some(({ code, active }) => code === post && active === 1))
    refuseFields({ post: 'followups.unknownPost' })
}

/** Who answers for it, in words. */
export function chargeWords(work: Work, { leadUnit, post }: { leadUnit: string; post: string }): string {
  return [leadUnit, post === '' ? '' : postName(work, post)].filter(Boolean).join(' · ')
}
