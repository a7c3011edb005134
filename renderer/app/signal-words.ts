import { englishHazard } from '#shared/warnings/hazard-name.ts'
import type { Colour } from '#shared/warnings/read-warning.ts'
import { useLanguage, useWords } from './words.ts'

const numerals = ['\u2160', '\u2161', '\u2162', '\u2163']

/** What a warning is known by. */
export interface Signal {
  hazard: string
  colour: Colour | null
  level: number | null
  responseLevel?: number | null
}

/** The words of a signal: a colour never without its word, and its level where there is room. */
export interface SignalWords {
  /** The type of warning in the language of the window. */
  hazard(name: string): string
  /** Its own name, with that of the language of the window where it is another. */
  both(name: string): string
  /** As short as can be, for chips. */
  short(signal: Signal): string
  /** With the word of the colour. */
  plain(signal: Signal): string
  /** With colour and level. */
  full(signal: Signal): string
  /** A level as a Roman numeral. */
  numeral(level: number): string
}

/** The words of signals in the language of the window. */
export function useSignalWords(): SignalWords {
  const t = useWords('warnings')
  const language = useLanguage()
  const hazard = (name: string) => (language === 'en' ? englishHazard(name) : name)
  const numeral = (level: number) => numerals[level - 1] ?? String(level)
  const plain = (signal: Signal) => {
    const { hazard: name, colour, responseLevel = null } = signal
    if (responseLevel !== null)
      return t('signal.response', { hazard: hazard(name), level: numeral(responseLevel) })
    if (colour === null) return t('signal.noColour', { hazard: hazard(name) })
    return t('signal.plain', { hazard: hazard(name), colour: t(`colours.${colour}`) })
  }
  return {
    hazard,
    both: (name) => (hazard(name) === name ? name : `${name} \u00b7 ${hazard(name)}`),
    numeral,
    plain,
    short: (signal) =>
      signal.colour === null
        ? plain(signal)
        : t('signal.short', { hazard: hazard(signal.hazard), colour: t(`shortColours.${signal.colour}`) }),
    full: (signal) =>
      signal.level === null || signal.responseLevel
        ? plain(signal)
        : t('signal.full', { signal: plain(signal), level: numeral(signal.level) }),
  }
}
