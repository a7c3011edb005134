import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import type { Choices, Remark, RowReport } from '#shared/imports/contract.ts'
import type { ImportHold } from './importing.ts'

type Choice = Choices[string]

const nobodyYet: Choice = { skip: false, people: {} }

/** The answer to a row: whom a name means, or leave the row out. It is tried out at once. */
export function ImportAnswer({ row, hold }: { row: RowReport; hold: ImportHold }) {
  const t = useWords('imports')
  const key = String(row.row)
  const choice = hold.choices[key] ?? nobodyYet
  const answer = (part: Partial<Choice>) =>
    void hold.change({ choices: { ...hold.choices, [key]: { ...choice, ...part } } })
  const asked = row.remarks.filter(({ fields }) => typeof fields.name === 'string')
  const chosen = Object.keys(choice.people).length > 0
  return (
    <div className="im-answer">
      {!choice.skip &&
        asked.map((remark) => (
          <Whom
            key={`${remark.code} ${remark.fields.name}`}
            remark={remark}
            onPick={(id) => answer({ people: { ...choice.people, [String(remark.fields.name)]: id } })}
          />
        ))}
      <SameName row={row} hold={hold} choice={choice} />
      {chosen && (
        <Button size="small" onClick={() => answer({ people: {} })}>
          {t('form.chooseAgain')}
        </Button>
      )}
      <Checkbox checked={choice.skip} onChange={(event) => answer({ skip: event.target.checked })}>
        {t('form.skipRow')}
      </Checkbox>
    </div>
  )
}

function Whom({ remark, onPick }: { remark: Remark; onPick(id: number): void }) {
  const t = useWords('imports')
  const matches = useMatcher()
  const people = useQuery('people.list', {}).value ?? []
  const name = String(remark.fields.name)
  if (remark.code === 'unknownPerson' || remark.code === 'personInactive')
    return (
      <div className="im-whom">
        <NamePicker
          aria-label={t('form.whomMeans', { name })}
          placeholder={t('form.whomMeans', { name })}
          groups={[
            {
              label: '',
              people: people.map(({ id, name: called, post }) => ({ id, name: called, note: post })),
            },
          ]}
          matches={matches}
          value={null}
          onChange={(id) => id !== null && onPick(id)}
        />
      </div>
    )
  if (remark.severity !== 'question') return null
  const asks = remark.code.startsWith('reading.')
    ? t('form.whatMeans', { name })
    : t('form.whomMeans', { name })
  return (
    <div className="im-whom">
      <Select
        aria-label={asks}
        placeholder={asks}
        value={null}
        onChange={(id: number | null) => id !== null && onPick(id)}
        options={remark.candidates.map(({ id, label }) => ({
          value: id,
          label: id === 0 ? t('somebodyNew') : label,
        }))}
      />
    </div>
  )
}

/** The same answer for every other row that still asks about the same name. */
function SameName({ row, hold, choice }: { row: RowReport; hold: ImportHold; choice: Choice }) {
  const t = useWords('imports')
  const [answered] = Object.entries(choice.people)
  if (!answered) return null
  const [name, id] = answered
  const others = (hold.run?.rows ?? []).filter(
    (other) =>
      other.row !== row.row &&
      other.remarks.some(({ severity, fields }) => severity === 'question' && fields.name === name),
  )
  if (others.length === 0) return null
  function answerAll() {
    const same = others.map((other) => {
      const key = String(other.row)
      const before = hold.choices[key] ?? nobodyYet
      return [key, { ...before, people: { ...before.people, [name]: id } }] as const
    })
    void hold.change({ choices: { ...hold.choices, ...Object.fromEntries(same) } })
  }
  return (
    <Button size="small" onClick={answerAll}>
      {t('form.sameName', { n: others.length })}
    </Button>
  )
}
