import type { MessageFacts } from '../message.ts'
import type { Alert, Info } from './alert.ts'

/** The words of a message: those of the block shown first, below them its reason and what the other blocks say. */
export function textsOf(
  { note, infos }: Alert,
  info: Info,
): Pick<MessageFacts, 'headline' | 'text' | 'instruction' | 'language'> {
  const others = infos
    .slice(1)
    .filter((one) => one.description !== info.description || one.headline !== info.headline)
    .map(({ language, headline, description, instruction }) =>
      [`[${language}] ${headline}`, description, instruction].filter((text) => text !== '').join('\n'),
    )
  const own = info.description || info.headline
  const reason = own.includes(note) ? [] : [note]
  return {
    headline: info.headline.slice(0, 1000).trim(),
    text: [own, ...reason, ...others]
      .filter((text) => text !== '')
      .join('\n\n')
      .slice(0, 50_000)
      .trim(),
    instruction: info.instruction.slice(0, 20_000).trim(),
    language: info.language.slice(0, 20),
  }
}
