import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Charge, inChargeOf } from '#shared/hazards/leader.ts'
import { useChargeWords } from './charge-words.ts'

/** The leaders in charge now of the township, the sector or the unit of a hazard. */
export function InCharge({ hazard }: { hazard: { township: string; sector: string; unit: string } }) {
  const t = useWords('hazards')
  const words = useChargeWords()
  const { value } = useQuery('hazards.assignments', {}, { every: 600_000 })
  const charges = inChargeOf(value ?? [], hazard)
  if (value && charges.length === 0) return <span className="dc-faint">{t('leaders.nobody')}</span>
  return charges.map((charge: Charge) => (
    <div key={charge.id}>
      {t('leaders.inChargeOf', { leader: words.who(charge), what: words.what(charge) })}
    </div>
  ))
}
