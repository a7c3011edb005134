import { useQuery } from '#renderer/app/call.ts'
import { useLanguage } from '#renderer/app/words.ts'
import { kindName } from '#shared/incidents/type-table.ts'

/** The names of event types by their codes, groups too (`12G`, `11`); a code nobody knows stands for itself. */
export function useTypeNames(): (code: string) => string {
  const language = useLanguage()
  const types = useQuery('incidents.types', {}).value ?? []
  return (code) => {
    const type = types.find((one) => one.code === code.padEnd(5, '0'))
    return type ? kindName(type, language) : code
  }
}
