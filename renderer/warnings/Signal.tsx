import { type Signal as SignalFacts, useSignalWords } from '#renderer/app/signal-words.ts'
import { ColourTag } from '#renderer/ui/ColourTag.tsx'

/** A signal on its colour, with the word of the colour and the level. */
export function Signal({ signal }: { signal: SignalFacts }) {
  const words = useSignalWords()
  return <ColourTag colour={signal.colour}>{words.full(signal)}</ColourTag>
}
