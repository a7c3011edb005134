import { attentionTo, type Spoken } from '#shared/hazards/attention.ts'
import type { AttentionUnit } from '#shared/hazards/hazard.ts'
import { useQuery } from './call.ts'
import { useWords } from './words.ts'

const everyMinutes = 10

/** Marks that a unit under attention is spoken of, one for each: by its name, or in a text that names it. Nothing while none is. */
export function AttentionMarks(spoken: Spoken) {
  return useAttention(spoken).map((unit) => <AttentionMark key={unit.id} unit={unit} />)
}

/** The units under attention that are spoken of. The list is asked for once for the whole window. */
export function useAttention(spoken: Spoken): AttentionUnit[] {
  const units = useQuery('hazards.attentionUnits', {}, { every: everyMinutes * 60_000 }).value ?? []
  return attentionTo(units, spoken)
}

/** Says that a unit is under attention; which and why, to whoever points at it or hears the page read. */
export function AttentionMark({ unit }: { unit: AttentionUnit }) {
  const t = useWords('hazards')
  const { name, reason, source, since } = unit
  const why = t('form.attention', { name, reason, source, since })
  return (
    <span role="img" className="dc-tag dc-tone-over dc-attention" title={why} aria-label={why}>
      {t('attention.mark')}
    </span>
  )
}
