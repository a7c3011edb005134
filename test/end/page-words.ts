import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInstance } from 'i18next'
import { root } from '#launch/place.ts'

/** The languages of the console. */
export const languages = ['zh-CN', 'en'] as const

/** A language of the console. */
export type Language = (typeof languages)[number]

const library = createInstance()
library.init({
  lng: 'zh-CN',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(languages.map((language) => [language, wordsOf(language)])),
})

/** The console's words for a key (`app:seat.lock`), as the window shows them; throws when there are none. */
export function words(
  key: string,
  fields: Record<string, string | number> = {},
  language: Language = 'zh-CN',
): string {
  if (!library.exists(key, { lng: language }))
    throw new Error(`There are no words for ${key} in ${language}.`)
  return library.t(key, { ...fields, lng: language }) as string
}

/** What stands before the first named place of the words for a key, for finding them on a page whatever is named. */
export function wordsBefore(key: string, language: Language = 'zh-CN'): string {
  const text = library.getResource(language, ...(key.split(':') as [string, string])) as string
  return text.split('{{')[0] ?? ''
}

function wordsOf(language: Language): Record<string, object> {
  const folder = join(root, 'resources', 'i18n', language)
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object
  return Object.fromEntries(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]))
}
