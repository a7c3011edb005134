import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { CellPerson, SlotCell } from './board-cell.ts'
import { useFindingWords } from './finding-words.ts'
import { usePostWords } from './post-words.ts'

/** A cell of the board in words, for those who hear it and for the tip over it. */
export interface CellWords {
  person(person: CellPerson): string
  slot(cell: SlotCell): string
}

/** The words for cells. */
export function useCellWords(): CellWords {
  const t = useWords('roster')
  const language = useLanguage()
  const finding = useFindingWords()
  const posts = usePostWords()
  function person({ name, sign, shadow }: CellPerson): string {
    const notes = [
      ...(sign === null ? [] : [t(`board.signLong.${sign}`)]),
      ...(shadow ? [t('board.shadow')] : []),
    ]
    return notes.length === 0 ? name : t('board.noted', { name, note: notes.join(t('comma')) })
  }
  function slot({ slot: { date, post, state }, people, lack, locked, edited, findings }: SlotCell): string {
    const facts = [
      people.length === 0 ? t('board.nobody') : people.map(person).join(t('comma')),
      ...(lack > 0 ? [t('board.lackLong', { n: lack })] : []),
      ...(locked ? [t('board.locked')] : []),
      ...(edited ? [t('board.unsaved')] : []),
      ...(state === 'open' ? [] : [t(`board.state.${state}`)]),
      ...findings.map(finding),
    ]
    return t('board.cell', {
      day: dayWords(date, language),
      post: posts.nameOf(post),
      facts: facts.join(t('semicolon')),
    })
  }
  return { person, slot }
}
