import { useLanguage } from '#renderer/app/words.ts'

/** The kind of an incident: its name in the table, which is in Chinese alone; its code for those who read another language. */
export function useTypeWords(): (type: { typeCode: string; typeName: string }) => string {
  const english = useLanguage() === 'en'
  return ({ typeCode, typeName }) => (english ? typeCode : typeName)
}
