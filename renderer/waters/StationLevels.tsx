import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { levelsOfKind } from '#shared/waters/station.ts'
import type { StationParts } from './StationDialog.tsx'

/** The levels of note of the kind, and the bed or dead level, in metres. */
export function StationLevels({ draft, onChange, fault }: StationParts) {
  const t = useWords('waters')
  const names = levelsOfKind[draft.facts.kind]
  return (
    <section>
      <h3 className="wt-subhead">{t('stations.levelsTitle')}</h3>
      <div className="wt-levels">
        {[...names, 'bed' as const].map((name) => (
          <Field
            key={name}
            label={name === 'bed' ? t('stations.bed') : t(`levels.${name}`)}
            fault={fault(name === 'bed' ? 'bed' : `levels.${name}`)}
          >
            <Input
              inputMode="decimal"
              maxLength={12}
              value={draft.heights[name]}
              onChange={(event) =>
                onChange({ ...draft, heights: { ...draft.heights, [name]: event.target.value } })
              }
            />
          </Field>
        ))}
      </div>
    </section>
  )
}
