import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { FieldPart, type FieldsHold } from './FieldPart.tsx'
import { type PlaceColour, placeColours } from './warning-form.ts'

/** The places of a warning; where a text sets several colours, those of each colour for themselves. */
export function PlaceFields(hold: FieldsHold) {
  const t = useWords('warnings')
  const { places } = hold.form
  const [wanted, setWanted] = useState(false)
  const own = placeColours.filter((colour) => colour !== 'same')
  const shown = wanted || own.some((colour) => places[colour] !== '')
  return (
    <>
      <Group {...hold} colour="same" />
      {shown
        ? own.map((colour) => <Group key={colour} {...hold} colour={colour} />)
        : hold.form.action !== 'lift' && (
            <div className="wa-wide-all wa-more">
              <Button type="dashed" size="small" onClick={() => setWanted(true)}>
                {t('fields.placeColours')}
              </Button>
            </div>
          )}
    </>
  )
}

function Group({ colour, ...hold }: FieldsHold & { colour: PlaceColour }) {
  const t = useWords('warnings')
  const { places } = hold.form
  const label =
    colour === 'same' ? t('fields.places') : t('fields.placesOf', { colour: t(`colours.${colour}`) })
  const { evidence } = hold
  return (
    <FieldPart
      {...hold}
      evidence={colour === 'same' ? evidence : null}
      name="places"
      label={label}
      {...(colour === 'same' ? { wide: 'all' as const } : {})}
    >
      <Input
        value={places[colour]}
        onChange={(event) => hold.set({ places: { ...places, [colour]: event.target.value } })}
      />
    </FieldPart>
  )
}
