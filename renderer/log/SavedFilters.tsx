import DeleteOutlined from '@ant-design/icons/es/icons/DeleteOutlined'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Popover from 'antd/es/popover'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { FilterWords } from '#shared/log/filter.ts'

interface SavedFiltersProps {
  filter: FilterWords
  onFilter(filter: FilterWords): void
}

/** The filters a person has kept, and keeping the present one under a name. */
export function SavedFilters(props: SavedFiltersProps) {
  const t = useWords('log')
  const [shown, setShown] = useState(false)
  return (
    <Popover
      trigger="click"
      open={shown}
      onOpenChange={setShown}
      title={t('saved.title')}
      content={<Saved {...props} />}
      placement="bottomRight"
    >
      <Button aria-expanded={shown}>{t('saved.title')}</Button>
    </Popover>
  )
}

function Saved({ filter, onFilter }: SavedFiltersProps) {
  const t = useWords('log')
  const saved = useQuery('log.filters', {}).value ?? []
  const drop = useCommand('log.dropFilter')
  return (
    <div className="lg-saved">
      {saved.length === 0 && <Empty words={t('saved.none')} />}
      <ul className="dc-plain">
        {saved.map(({ id, name, filter: kept }) => (
          <li key={id} className="dc-row">
            <Button type="link" onClick={() => onFilter(kept)}>
              {name}
            </Button>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('saved.drop', { name })}
              onClick={() => void drop.run({ id })}
            />
          </li>
        ))}
      </ul>
      <SaveForm filter={filter} />
    </div>
  )
}

function SaveForm({ filter }: { filter: FilterWords }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const save = useCommand('log.saveFilter')
  const [name, setName] = useState('')
  async function run() {
    const outcome = await save.run({ name, filter })
    if (outcome.ok) setName('')
  }
  return (
    <>
      <div className="dc-row">
        <Input
          aria-label={t('saved.name')}
          placeholder={t('saved.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={() => void run()}
        />
        <Button loading={save.busy} disabled={name.trim() === ''} onClick={() => void run()}>
          {t('saved.keep')}
        </Button>
      </div>
      <Trouble words={save.refusal && say(save.refusal)} />
    </>
  )
}
