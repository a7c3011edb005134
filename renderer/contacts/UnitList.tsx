import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { Unit } from '#shared/contacts/unit.ts'
import { showUnit } from './contact-place.ts'
import { unitLines } from './unit-tree.ts'

interface UnitListProps {
  units: readonly Unit[]
  /** The one whose people are shown; null: all. */
  unit: number | null
}

/** The units as a tree; arrows move, Enter shows the people of one. */
export function UnitList({ units, unit }: UnitListProps) {
  const t = useWords('contacts')
  return (
    <nav className="ct-units" aria-label={t('units')} data-arrows>
      <UnitButton name={t('allUnits')} depth={0} here={unit === null} onClick={() => showUnit(null)} />
      {unitLines(units).map(({ unit: each, depth }) => (
        <UnitButton
          key={each.id}
          name={each.name}
          count={each.people}
          depth={depth}
          here={each.id === unit}
          retired={!each.active}
          onClick={() => showUnit(each.id)}
        />
      ))}
      {units.length === 0 && <Empty words={t('noUnits')} keys="U" />}
    </nav>
  )
}

interface UnitButtonProps {
  name: string
  count?: number
  depth: number
  here: boolean
  retired?: boolean
  onClick(): void
}

function UnitButton({ name, count, depth, here, retired = false, onClick }: UnitButtonProps) {
  const t = useWords('contacts')
  return (
    <button
      type="button"
      data-line
      className={retired ? 'dc-faint' : ''}
      style={{ paddingLeft: `${1 + depth * 1.6}rem` }}
      aria-current={here ? 'true' : undefined}
      onClick={onClick}
      onKeyDown={arrowFocus}
    >
      <span>
        {name} {retired && <small>{t('retired')}</small>}
      </span>
      {count !== undefined && <small className="dc-figures dc-faint">{count}</small>}
    </button>
  )
}
