import { useQuery } from '#renderer/app/call.ts'
import { useLanguage } from '#renderer/app/words.ts'

/** The names of event types by their codes, groups too (`12G`, `11`); a code without a name in the language spoken stands for itself. */
export function useTypeNames(): (code: string) => string {
  const types = useQuery('incidents.types', {}).value ?? []
  // The national table has its names in Chinese alone.
  const named = useLanguage() === 'en' ? types.filter(({ local }) => local) : types
  return (code) => named.find((type) => type.code === code.padEnd(5, '0'))?.name ?? code
}
