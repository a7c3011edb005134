import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { anyRow, type Following } from './following.ts'

interface LinkFilterProps {
  following: Following
  onFollow(row: Following): void
}

/** Narrows the links to a table, and to one row of it. */
export function LinkFilter({ following, onFollow }: LinkFilterProps) {
  const t = useWords('audit')
  const [table, setTable] = useState(following.table)
  const [id, setId] = useState(following.id === null ? '' : String(following.id))
  const filter = () => onFollow({ table: table.trim(), id: /^\d+$/.test(id.trim()) ? Number(id) : null })
  return (
    <div className="dc-row">
      <Input
        className="au-table-name"
        aria-label={t('links.filterTable')}
        prefix={t('links.filterTable')}
        placeholder={t('links.filterTableHint')}
        value={table}
        onChange={(event) => setTable(event.target.value)}
        onPressEnter={filter}
      />
      <Input
        className="au-row-id"
        aria-label={t('links.filterId')}
        prefix={t('links.filterId')}
        inputMode="numeric"
        value={id}
        onChange={(event) => setId(event.target.value)}
        onPressEnter={filter}
      />
      <Button onClick={filter}>{t('links.filter')}</Button>
      <Button disabled={following.table === '' && following.id === null} onClick={() => onFollow(anyRow)}>
        {t('links.clear')}
      </Button>
    </div>
  )
}
