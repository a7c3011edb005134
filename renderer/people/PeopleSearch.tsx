import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'

/** Narrows the list of people while one types. */
export function PeopleSearch({ words, onWords }: { words: string; onWords(words: string): void }) {
  const t = useWords('people')
  return (
    <Input
      className="pe-search"
      type="search"
      allowClear
      autoFocus
      aria-label={t('search')}
      placeholder={t('searchHint')}
      value={words}
      onChange={(event) => onWords(event.target.value)}
    />
  )
}
