import { useDeferredValue, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import type { InputOf } from '#shared/contract/index.ts'

/** Which people are shown: all, or those with something wrong about their numbers. */
export type Only = NonNullable<InputOf<'contacts.list'>['only']>

const most = 200

/** The people shown: of a unit, narrowed, or found over the whole book while something is typed. */
export function useBook(unit: number | null) {
  const [words, setWords] = useState('')
  const [only, setOnly] = useState<Only | null>(null)
  const [withRetired, setWithRetired] = useState(false)
  const asked = useDeferredValue(words.trim())
  const finding = asked !== ''
  const listed = useQuery(
    'contacts.list',
    { ...(unit === null ? {} : { unit }), ...(only === null ? {} : { only }), withRetired },
    { enabled: !finding },
  )
  const found = useQuery('contacts.find', { words: asked, limit: most }, { enabled: finding })
  const answer = finding ? found : listed
  return {
    words,
    setWords,
    only,
    setOnly,
    withRetired,
    setWithRetired,
    finding,
    people: answer.value ?? [],
    refusal: answer.refusal,
    loading: answer.loading,
    units: useQuery('contacts.units', { withRetired }).value ?? [],
  }
}

/** What is shown of the book. */
export type BookHold = ReturnType<typeof useBook>
