import Button from 'antd/es/button'
import Radio from 'antd/es/radio'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { NamePicker, NamesPicker } from '#renderer/ui/NamePicker.tsx'
import { usePeopleGroups } from './use-board.ts'

interface RotationTurnsProps {
  people: number[][]
  startWith: number
  fault: string | undefined
  onChange(people: number[][]): void
  onStart(startWith: number): void
}

/** The turns in their order, one or several people each; which of them begins. */
export function RotationTurns({ people, startWith, fault, onChange, onStart }: RotationTurnsProps) {
  const t = useWords('roster')
  const matches = useMatcher()
  const groups = usePeopleGroups()
  const up = (index: number) => {
    const [before, here] = [people[index - 1], people[index]]
    if (before && here) onChange(people.with(index - 1, here).with(index, before))
  }
  return (
    <FieldSet label={t('rules.rotation.people')} hint={t('rules.rotation.peopleHint')} fault={fault}>
      <ol className="ro-turns">
        {people.map((crew, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn is known by its place in the order.
          <li key={index}>
            <Radio
              checked={startWith === index}
              onChange={() => onStart(index)}
              aria-label={t('rules.rotation.beginsWith', { n: index + 1 })}
            />
            <NamesPicker
              aria-label={t('rules.rotation.turnNo', { n: index + 1 })}
              groups={groups}
              matches={matches}
              value={crew}
              onChange={(ids) => onChange(people.with(index, ids))}
            />
            <Button
              size="small"
              disabled={index === 0}
              aria-label={t('rules.rotation.up', { n: index + 1 })}
              onClick={() => up(index)}
            >
              ↑
            </Button>
            <Button
              size="small"
              aria-label={t('rules.rotation.dropTurn', { n: index + 1 })}
              onClick={() => onChange(people.toSpliced(index, 1))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <NamePicker
        key={people.length}
        aria-label={t('rules.rotation.next')}
        placeholder={t('rules.rotation.next')}
        groups={groups}
        matches={matches}
        value={null}
        onChange={(id) => id !== null && onChange([...people, [id]])}
      />
    </FieldSet>
  )
}
