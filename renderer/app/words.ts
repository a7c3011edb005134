import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './words-en.ts'
import { zhCN } from './words-zh.ts'

/** The languages of the console; zh-CN is the source. */
export type Language = 'zh-CN' | 'en'

/** The files of words: one per room and a few for all. */
export type Words = typeof zhCN

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: Words
  }
}

/** Sets up both languages; called once before the first page. */
export async function readyWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': zhCN, en },
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
}

/** Changes the language of the whole window. */
export function speak(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** The words of one file, by typed key. */
export function useWords<N extends keyof Words>(ns: N) {
  return useTranslation(ns).t
}

/** The language spoken now. */
export function useLanguage(): Language {
  return useTranslation('app').i18n.language === 'en' ? 'en' : 'zh-CN'
}

export { type RefusalWords, useRefusalWords } from './refusal-words.ts'
