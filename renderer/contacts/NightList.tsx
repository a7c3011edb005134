import { useEffect, useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { StaleNumber } from '#shared/contacts/number.ts'

interface NightListProps {
  numbers: readonly StaleNumber[]
  here: number
  onPick(at: number): void
}

/** The numbers still to be tried, the longest not verified first. */
export function NightList({ numbers, here, onPick }: NightListProps) {
  const t = useWords('contacts')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus(), [])
  return (
    <div
      ref={list}
      role="listbox"
      className="ct-night-list"
      aria-label={t('night.list')}
      tabIndex={0}
      aria-activedescendant={`stale-${here}`}
    >
      {numbers.map(({ id, unit, contact, kind, number, days, wrong }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the round's.
        // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
        <div key={id} id={`stale-${id}`} role="option" aria-selected={id === here} onClick={() => onPick(at)}>
          <b>{contact?.name ?? t('night.unitNumber')}</b>
          <span>
            {unit.name} <small className="dc-faint">{contact?.post}</small>
          </span>
          <span className="dc-figures">
            <small className="dc-faint">{t(`numberKind.${kind}`)}</small> {number}
          </span>
          <Tag tone={wrong ? 'over' : 'soon'}>
            {wrong ? t('wrong') : days === null ? t('never') : t('night.days', { days })}
          </Tag>
        </div>
      ))}
    </div>
  )
}
