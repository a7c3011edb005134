import table from '#resources/rules/hazard-sectors.json' with { type: 'json' }

/** A sector that inspections go through, with the plan card that belongs to it. */
export interface Sector {
  code: string
  'zh-CN': string
  en: string
  card: string
  items: { 'zh-CN': readonly string[]; en: readonly string[] }
}

/** The sectors of the ledger in their usual order. */
export const sectors: readonly Sector[] = table.sectors

/** What a sector is called in a language; its code when it is not known. */
export function sectorName(code: string, language: 'zh-CN' | 'en'): string {
  const found = sectors.find((sector) => sector.code === code)
  return found ? found[language] : code
}
