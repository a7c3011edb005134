import { useWords } from '#renderer/app/words.ts'
import type { Charge } from '#shared/contacts/contact.ts'

/** What somebody is in charge of, in words. */
export function useChargeWords(): (charges: readonly Charge[]) => string {
  const t = useWords('contacts')
  return (charges) =>
    charges.map(({ kind, place }) => t('chargeOf', { place, as: t(`charge.${kind}`) })).join(t('listComma'))
}
