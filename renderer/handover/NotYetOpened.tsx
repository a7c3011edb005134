import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Brief } from '#shared/handover/handover.ts'

/** How many matters the one who is about to sign in has not opened. */
export function NotYetOpened({ brief, person }: { brief: Brief; person: number | null }) {
  const t = useWords('handover')
  const people = useQuery('people.list', {}).value
  const name = people?.find(({ id }) => id === person)?.name
  const left = brief.matters.filter(
    ({ kind, openedBy }) => kind !== 'draft' && !openedBy.some(({ id }) => id === person),
  ).length
  if (name === undefined || left === 0) return null
  return <p className="ho-lacking">{t('lacking.mattersOf', { n: left, name })}</p>
}
