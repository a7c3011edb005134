import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { PairForm } from './PairForm.tsx'
import type { RulesPart } from './rules-shape.ts'
import { useNameOf } from './use-board.ts'

/** Pairs who must not be on duty, or away, together. */
export function PairList({ rules: { pairs }, may }: RulesPart) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const nameOf = useNameOf()
  const { run, busy, refusal } = useCommand('roster.dropPair')
  return (
    <Panel title={t('rules.tab.pairs')}>
      <p className="dc-hint">{t('rules.pair.explain')}</p>
      {may && <PairForm />}
      <Trouble words={refusal && say(refusal)} />
      {pairs.length === 0 && <Empty words={t('rules.pair.none')} />}
      <ul className="dc-plain ro-rule-lines">
        {pairs.map(({ id, first, second, rule, why }) => {
          const names = t('rules.pair.names', { first: nameOf(first), second: nameOf(second) })
          return (
            <li key={id}>
              <strong className="ro-rule-name">{names}</strong>
              <span className="ro-grow ro-rule-facts">
                <Tag>{t(`rules.pair.rule_${rule}`)}</Tag>
                <span className="dc-faint">{why}</span>
              </span>
              {may && (
                <Button
                  size="small"
                  loading={busy}
                  aria-label={t('rules.pair.dropOf', { names })}
                  onClick={() => void run({ id })}
                >
                  {t('rules.pair.drop')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
