import type source from '#resources/i18n/zh-CN/paper.json'

type Leaf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaf<Tree[Key]>}`
}[keyof Tree & string]

/** The name of one piece of the paper's words, `foot.page`. */
export type PaperKey = Leaf<typeof source>

/** Gives the paper's words in the language of the sheet with its places filled, unescaped. */
export type PaperWords = (key: PaperKey, fields?: Record<string, string | number>) => string

/** The language of a sheet's words; its locale says the country too. */
export function languageOf(words: PaperWords): 'zh-CN' | 'en' {
  return words('locale').startsWith('en') ? 'en' : 'zh-CN'
}
