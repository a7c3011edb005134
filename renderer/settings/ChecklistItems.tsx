import Button from 'antd/es/button'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { NewItem } from './NewItem.tsx'

/** The items every shift looks at: added and dropped. */
export function ChecklistItems({ administers }: { administers: boolean }) {
  const t = useWords('settings')
  const say = useRefusalWords()
  const checks = useQuery('handover.brief', {}).value?.checks ?? []
  const drop = useCommand('handover.dropItem')
  return (
    <Panel title={t('tab.checklist')} className="se-form">
      <p className="dc-hint">{t('checklist.explain')}</p>
      {administers && <NewItem />}
      <Trouble words={drop.refusal && say(drop.refusal)} />
      {checks.length === 0 && <Empty words={t('checklist.none')} />}
      <ul className="dc-plain se-lines">
        {checks.map(({ item, name, group }) => (
          <li key={item}>
            <span className="se-grow">{name}</span>
            <Tag>{t(`checklist.${group}`)}</Tag>
            {administers && (
              <Button
                size="small"
                loading={drop.busy}
                onClick={() => drop.run({ item })}
                aria-label={t('checklist.dropOf', { name })}
              >
                {t('checklist.drop')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
