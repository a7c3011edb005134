import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'

interface PhrasePickerProps {
  /** The kind being written: its own templates come first, then what fits every kind. */
  kind: string
  onPick(text: string): void
}

/** The room's common phrases and templates, found by a few characters or pinyin initials; Enter puts one at the end of the text. */
export function PhrasePicker({ kind, onPick }: PhrasePickerProps) {
  const t = useWords('log')
  const matches = useMatcher()
  const { value } = useQuery('log.phrases', {})
  const own = (value ?? []).filter((phrase) => phrase.kind === kind)
  const general = (value ?? []).filter((phrase) => phrase.kind === null)
  return (
    <Select<string>
      className="lg-phrases"
      aria-label={t('phrases.pick')}
      placeholder={t('phrases.pick')}
      value={null}
      showSearch={{ filterOption: (typed, phrase) => matches(String(phrase?.label), typed) }}
      notFoundContent={t('phrases.none')}
      onSelect={onPick}
      options={[...own, ...general].map(({ text }) => ({ value: text, label: text }))}
    />
  )
}
