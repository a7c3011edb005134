import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { PickList } from '#renderer/ui/PickList.tsx'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { entryOf } from './board-draft.ts'
import { without, withPerson } from './board-move.ts'
import { SlotCandidate } from './SlotCandidate.tsx'
import type { SlotPart } from './SlotDrawer.tsx'
import { SlotEntered } from './SlotEntered.tsx'
import { useCandidates } from './slot-candidates.ts'

/** Who is entered, and the list to pick from: typing narrows, Enter puts on or takes off; nothing is saved yet. */
export function SlotChoice({ cell, view, edits }: SlotPart) {
  const t = useWords('roster')
  const matches = useMatcher()
  const [words, setWords] = useState('')
  const [learning, setLearning] = useState(false)
  const { slot } = cell
  const entry = edits.wanted.get(slotKey(slot)) ?? entryOf(slot)
  const candidates = useCandidates(view, slot)
  const shown = candidates.filter(({ person }) => matches(`${person.name} ${person.office}`, words))
  const put = (next: SlotEntry) => edits.put([next])
  function pick(id: number) {
    const there = entry.people.includes(id) || entry.shadows.includes(id)
    if (there) put(without(entry, id))
    else if (learning) put({ ...entry, shadows: [...entry.shadows, id] })
    else put(withPerson(entry, id, slot.needed))
    setWords('')
  }
  return (
    <section aria-label={t('slot.entered')}>
      <SlotEntered cell={cell} entry={entry} onDrop={(id) => put(without(entry, id))} />
      <PickList
        label={t('slot.pick')}
        placeholder={t('slot.pickHint')}
        words={words}
        onWords={setWords}
        items={shown}
        itemKey={({ person }) => person.id}
        show={(candidate) => (
          <SlotCandidate
            candidate={candidate}
            on={entry.people.includes(candidate.person.id) || entry.shadows.includes(candidate.person.id)}
          />
        )}
        onPick={({ person }) => pick(person.id)}
        empty={<Empty words={t('slot.noMatch')} />}
        className="ro-candidates"
      />
      <div className="dc-row ro-slot-marks">
        <Checkbox checked={entry.locked} onChange={() => put({ ...entry, locked: !entry.locked })}>
          {t('slot.lock')}
        </Checkbox>
        <Checkbox checked={learning} onChange={() => setLearning(!learning)}>
          {t('slot.asShadow')}
        </Checkbox>
        <Button size="small" onClick={() => put({ ...entry, people: [], shadows: [] })}>
          {t('slot.empty')}
        </Button>
      </div>
    </section>
  )
}
