import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import type { KeyboardEvent } from 'react'
import { useWords } from '#renderer/app/words.ts'
import type { BookHold, Only } from './use-book.ts'

const onlys = ['stale', 'wrong', 'numberless'] as const satisfies readonly Only[]

/** The search over the whole book, and what narrows the list. */
export function BookTools(hold: BookHold) {
  const t = useWords('contacts')
  return (
    <>
      <Input
        className="ct-search"
        type="search"
        allowClear
        autoFocus
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={hold.words}
        onChange={(event) => hold.setWords(event.target.value)}
        onKeyDown={toFirstRow}
      />
      <Select
        allowClear
        className="ct-only"
        aria-label={t('only.label')}
        placeholder={t('only.all')}
        disabled={hold.finding}
        options={onlys.map((value) => ({ value, label: t(`only.${value}`) }))}
        value={hold.only}
        onChange={(only: Only | null | undefined) => hold.setOnly(only ?? null)}
      />
      <Checkbox checked={hold.withRetired} onChange={(event) => hold.setWithRetired(event.target.checked)}>
        {t('withRetired')}
      </Checkbox>
      <span className="dc-hint ct-count" role="status">
        {hold.finding ? t('found', { n: hold.people.length }) : t('count', { n: hold.people.length })}
      </span>
    </>
  )
}

/** From the search, the arrow and Enter go to the first that was found. */
function toFirstRow(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return
  const row = document.querySelector<HTMLElement>('.ct-people tbody tr[tabindex]')
  if (!row) return
  event.preventDefault()
  row.focus()
}
