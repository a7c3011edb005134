import { createInstance } from 'i18next'
import enCalendar from '#resources/i18n/en/calendar.json' with { type: 'json' }
import enImports from '#resources/i18n/en/imports.json' with { type: 'json' }
import enNotices from '#resources/i18n/en/notices.json' with { type: 'json' }
import enPaper from '#resources/i18n/en/paper.json' with { type: 'json' }
import enRefusals from '#resources/i18n/en/refusals.json' with { type: 'json' }
import enWarnings from '#resources/i18n/en/warnings.json' with { type: 'json' }
import zhCalendar from '#resources/i18n/zh-CN/calendar.json' with { type: 'json' }
import zhImports from '#resources/i18n/zh-CN/imports.json' with { type: 'json' }
import zhNotices from '#resources/i18n/zh-CN/notices.json' with { type: 'json' }
import zhPaper from '#resources/i18n/zh-CN/paper.json' with { type: 'json' }
import zhRefusals from '#resources/i18n/zh-CN/refusals.json' with { type: 'json' }
import zhWarnings from '#resources/i18n/zh-CN/warnings.json' with { type: 'json' }
import type { Refusal } from '#shared/base/refusal.ts'

/** The languages of the product, the first being the source. */
export type Language = 'zh-CN' | 'en'

/** Words by key with named places, for what the core itself puts on paper or into the log. */
export type Words = (key: string, fields?: Record<string, string | number>) => string

const library = createInstance()
library.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  initAsync: false,
  keySeparator: '.',
  interpolation: { escapeValue: false },
  resources: {
    'zh-CN': {
      calendar: zhCalendar,
      imports: zhImports,
      notices: zhNotices,
      paper: zhPaper,
      refusals: zhRefusals,
      warnings: zhWarnings,
    },
    en: {
      calendar: enCalendar,
      imports: enImports,
      notices: enNotices,
      paper: enPaper,
      refusals: enRefusals,
      warnings: enWarnings,
    },
  },
})

/** The words of one language; keys are `namespace:key`. */
export function wordsIn(language: Language): Words {
  return library.getFixedT(language) as unknown as Words
}

/** A refusal in words; a code without words shows itself. */
export function refusalWords(refusal: Refusal, language: Language): string {
  return wordsIn(language)(`refusals:${refusal.code}`, refusal.fields)
}
