import { useLanguage } from '#renderer/app/words.ts'
import { sectorName, sectors } from '#shared/hazards/sector.ts'

/** The sectors in the window's language, with what belongs to each. */
export function useSectors(): { code: string; name: string; items: string }[] {
  const language = useLanguage()
  return sectors.map(({ code, items }) => ({
    code,
    name: sectorName(code, language),
    items: items[language].join(' · '),
  }))
}
