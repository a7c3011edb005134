import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { readInstant } from '#shared/base/instant.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import { useTranslated } from './dynamic-words.ts'
import { useWords } from './words.ts'

/** Puts a refusal, or the code of one faulty field, into words. */
export interface RefusalWords {
  (refusal: Refusal): string
  fault(code: string | undefined): string | undefined
}

/** Words for what the core refuses, or the form itself; moments are shown in the room's zone. */
export function useRefusalWords(): RefusalWords {
  const t = useWords('app')
  const translated = useTranslated()
  const time = useTimeWords()
  const say = (code: string, fields: Refusal['fields']) =>
    translated(`refusals:${code}`, shown(fields, time)) ??
    translated(`app:refusals.${code}`, fields) ??
    t('refusedUnknown', { code })
  const fault = (code: string | undefined) => (code === undefined ? undefined : say(code, {}))
  const refused = ({ code, fields, faults }: Refusal) => {
    if (!faults) return say(code, fields)
    const words = [...new Set(Object.values(faults))].map((each) => say(each, {}))
    return t('checkFields', { words: words.join(t('listed')) })
  }
  return Object.assign(refused, { fault })
}

function shown(fields: Refusal['fields'], time: (at: string) => string): Refusal['fields'] {
  const words = Object.entries(fields).map(([name, field]) => {
    const moment = typeof field === 'string' ? readInstant(field) : null
    return [name, moment === null ? field : time(moment)] as const
  })
  return Object.fromEntries(words)
}
