import { useWords } from '#renderer/app/words.ts'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { ColourField } from './ColourField.tsx'
import { FieldPart, type FieldsHold } from './FieldPart.tsx'

/** Which earlier signal a message speaks of; a first issue speaks of none. */
export function EarlierFields(hold: FieldsHold) {
  const t = useWords('warnings')
  const { action, earlierColour, earlierAt } = hold.form
  if (action === 'issue') return null
  return (
    <>
      <FieldPart {...hold} evidence={null} name="earlierColour" label={t('fields.earlierColour')} wide="two">
        <ColourField
          value={earlierColour}
          type={null}
          onChange={(colour) => hold.set({ earlierColour: colour })}
        />
      </FieldPart>
      <FieldPart {...hold} evidence={null} name="earlierAt" label={t('fields.earlierAt')}>
        <MomentInput
          value={earlierAt}
          onChange={(at) => hold.set({ earlierAt: at })}
          dateLabel={t('fields.earlierDay')}
          timeLabel={t('fields.earlierTime')}
        />
      </FieldPart>
    </>
  )
}
