import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Candidate } from './slot-candidate.ts'

/** One who might be put on: name, what they are owed, what speaks against them. */
export function SlotCandidate({ candidate, on }: { candidate: Candidate; on: boolean }) {
  const t = useWords('roster')
  const { person, objections, owed, done } = candidate
  return (
    <div className={`ro-candidate ${objections.length > 0 ? 'ro-objected' : ''}`}>
      <span className="ro-candidate-name">
        <strong>{person.name}</strong>
        <span className="dc-faint">{person.office}</span>
      </span>
      <span className="ro-candidate-owed dc-figures">
        {t(owed >= 0 ? 'slot.owed' : 'slot.ahead', { n: Math.abs(Math.round(owed * 10) / 10), done })}
      </span>
      <span className="ro-candidate-marks">
        {on && <Tag tone="good">{t('slot.isOn')}</Tag>}
        {objections.map((objection) => (
          <Tag key={objection} tone={objection === 'rest' || objection === 'learns' ? 'soon' : 'over'}>
            {t(`slot.against.${objection}`)}
          </Tag>
        ))}
      </span>
    </div>
  )
}
