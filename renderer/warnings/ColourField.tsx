import Radio from 'antd/es/radio'
import { useWords } from '#renderer/app/words.ts'
import { type Colour, colours } from '#shared/warnings/read-warning.ts'
import type { WarningType } from '#shared/warnings/views.ts'

interface ColourFieldProps {
  value: Colour | null
  /** The type whose colours come first; null for a type nobody knows. */
  type: WarningType | null
  onChange(colour: Colour | null): void
  id?: string
  'aria-describedby'?: string
}

/** The colour of a warning as words; one that the type does not have can be chosen and says so. */
export function ColourField({ value, type, onChange, id, ...rest }: ColourFieldProps) {
  const t = useWords('warnings')
  const own = (colour: Colour) => type === null || type.colours.length === 0 || type.colours.includes(colour)
  return (
    <Radio.Group
      {...(id === undefined ? {} : { id })}
      aria-label={t('fields.colour')}
      aria-describedby={rest['aria-describedby']}
      optionType="button"
      className="wa-colours"
      value={value ?? 'none'}
      onChange={(event) => onChange(event.target.value === 'none' ? null : event.target.value)}
    >
      {colours.toReversed().map((colour) => (
        <Radio.Button
          key={colour}
          value={colour}
          className={own(colour) ? '' : 'wa-colour-strange'}
          title={own(colour) ? '' : t('marks.colourNotOfType')}
        >
          <span className={`wa-dot dc-colour-${colour}`} aria-hidden /> {t(`shortColours.${colour}`)}
        </Radio.Button>
      ))}
      <Radio.Button value="none">{t('shortColours.none')}</Radio.Button>
    </Radio.Group>
  )
}
