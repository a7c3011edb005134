import { createInstance } from 'i18next'
import english from '#resources/i18n/en/paper.json' with { type: 'json' }
import chinese from '#resources/i18n/zh-CN/paper.json' with { type: 'json' }
import type { PaperWords } from '#shared/paper/words.ts'

/** The words of paper in a language, through the same library as the product. */
export function paperWords(language: 'zh-CN' | 'en'): PaperWords {
  const words = createInstance()
  words.init({
    lng: language,
    initAsync: false,
    resources: { 'zh-CN': { translation: chinese }, en: { translation: english } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as never)
  return (key, fields) => words.t(key, fields ?? {}) as string
}
