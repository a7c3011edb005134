import type { PaperPerson } from './sheet.ts'
import type { PaperWords } from './words.ts'

/** People with post and telephone, one after the other; the word for none when there is nobody. */
export function peopleText(people: readonly PaperPerson[], words: PaperWords): string {
  return people.map((person) => personText(person, words)).join(words('separator')) || words('none')
}

/** Names alone, one after the other; the word for none when there is nobody. */
export function namesText(names: readonly string[], words: PaperWords): string {
  return names.join(words('separator')) || words('none')
}

function personText({ name, post, telephone }: PaperPerson, words: PaperWords): string {
  const about = [post, telephone].filter((text) => text !== '').join(' ')
  return about === '' ? name : words('person', { name, about })
}
