import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import type { Telephone } from '#shared/log/entry.ts'
import { telephoneParts } from './telephone-draft.ts'

/** The parts of a call that were written down. */
export function TelephoneFacts({ telephone }: { telephone: Telephone }) {
  const t = useWords('log')
  return (
    <section aria-label={t('telephone.record')}>
      <h2>{t('telephone.record')}</h2>
      <Facts>
        {telephoneParts
          .filter((part) => telephone[part] !== '')
          .map((part) => (
            <Fact key={part} name={t(`telephone.parts.${part}`)}>
              {telephone[part]}
            </Fact>
          ))}
        <Fact name={t('telephone.readBackShort')}>{telephone.readBack ? t('yes') : t('no')}</Fact>
      </Facts>
    </section>
  )
}
