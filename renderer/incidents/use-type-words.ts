import { useLanguage } from '#renderer/app/words.ts'
import { kindName } from '#shared/incidents/type-table.ts'

/** The kind of an incident in the language of the window. */
export function useTypeWords(): (type: { typeCode: string; typeName: string }) => string {
  const language = useLanguage()
  return ({ typeCode, typeName }) => kindName({ code: typeCode, name: typeName }, language)
}
