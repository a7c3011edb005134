import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import type { KeyboardEvent } from 'react'
import { useWords } from '#renderer/app/words.ts'
import type { ShownTargets, Which } from './use-shown-targets.ts'

interface TargetFilterProps {
  list: ShownTargets
  total: number
  /** Enter or Escape: back to the list. */
  onDone(): void
}

const both = ['all', 'waiting'] as const satisfies readonly Which[]

/** Narrows the board by name, unit, number or pinyin initials. */
export function TargetFilter({ list, total, onDone }: TargetFilterProps) {
  const t = useWords('callouts')
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Escape') list.setWords('')
    onDone()
  }
  return (
    <div className="dc-row co-filter">
      <Input
        type="search"
        allowClear
        aria-label={t('filter.label')}
        placeholder={t('filter.hint')}
        value={list.words}
        onChange={(event) => list.setWords(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Segmented
        aria-label={t('filter.which')}
        options={both.map((value) => ({ value, label: t(`filter.${value}`) }))}
        value={list.which}
        onChange={list.setWhich}
      />
      <span className="dc-hint co-shown">{t('filter.shown', { n: list.shown.length, total })}</span>
    </div>
  )
}
