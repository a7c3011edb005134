import Button from 'antd/es/button'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { NewPhrase } from './NewPhrase.tsx'
import { useKindName } from './use-kind-name.ts'

/** Ready texts: everyone who writes may add and drop them. */
export function Phrases() {
  const t = useWords('settings')
  const say = useRefusalWords()
  const phrases = (useQuery('log.phrases', {}).value ?? []).filter(({ active }) => active)
  const kinds = useQuery('log.kinds', {}).value ?? []
  const nameOf = useKindName()
  const { run, busy, refusal } = useCommand('log.dropPhrase')
  const kindWord = (code: string | null) => {
    const kind = kinds.find((other) => other.code === code)
    return kind ? nameOf(kind) : t('phrases.any')
  }
  return (
    <Panel title={t('tab.phrases')} className="se-form">
      <p className="dc-hint">{t('phrases.explain')}</p>
      <NewPhrase kinds={kinds} />
      <Trouble words={refusal && say(refusal)} />
      {phrases.length === 0 && <Empty words={t('phrases.none')} />}
      <ul className="dc-plain se-lines">
        {phrases.map(({ id, kind, text }) => (
          <li key={id}>
            <span className="se-grow">{text}</span>
            <Tag>{kindWord(kind)}</Tag>
            <Button
              size="small"
              loading={busy}
              onClick={() => run({ id })}
              aria-label={t('phrases.dropOf', { text })}
            >
              {t('phrases.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
