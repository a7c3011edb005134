import type { ReactNode } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { FixedItem } from '#shared/hazards/facts.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { sectorName } from '#shared/hazards/sector.ts'
import { InCharge } from './InCharge.tsx'

/** What is registered of a hazard, the five fixed items apart with what is missing of them. */
export function FactsPanel({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const language = useLanguage()
  const time = useTimeWords()
  const { source, sourceWords, township, place, sector, category, listed } = hazard
  return (
    <Panel title={t('facts.title')}>
      <p className="hz-description">{hazard.description}</p>
      {listed && (
        <p className="hz-listed">
          {t('facts.listedBy', { words: listed.words, name: listed.name, at: time(listed.at, 'date') })}
        </p>
      )}
      <Facts>
        <Fact name={t('facts.unit')}>{hazard.unit}</Fact>
        <Fact name={t('facts.place')}>{[township, place].filter(Boolean).join(' ')}</Fact>
        <Fact name={t('facts.sector')}>
          {[sectorName(sector, language), category].filter(Boolean).join(' · ')}
        </Fact>
        <Fact name={t('facts.source')}>
          {[t(`sources.${source}`), sourceWords].filter(Boolean).join(' · ')}
        </Fact>
        <Fact name={t('facts.foundOn')}>{hazard.foundOn}</Fact>
        <Fact name={t('leaders.inCharge')}>
          <InCharge hazard={hazard} />
        </Fact>
      </Facts>
      <Five hazard={hazard} />
    </Panel>
  )
}

function Five({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const { missing, responsibleUnit, responsiblePerson, measure, meanwhile } = hazard
  const said: Record<FixedItem, ReactNode> = {
    responsibility: [responsibleUnit, responsiblePerson].filter(Boolean).join(' '),
    measure,
    fund: <Fund yuan={hazard.fund} />,
    deadline: <Deadline hazard={hazard} />,
    meanwhile,
  }
  const items = Object.keys(said) as FixedItem[]
  return (
    <section aria-label={t('facts.five')} className="hz-five-facts">
      <h3>
        {missing.length === 0
          ? t('facts.complete')
          : t('facts.missing', { items: missing.map((item) => t(`items.${item}`)).join(' · ') })}
      </h3>
      <Facts>
        {items.map((item) => (
          <Fact key={item} name={t(`items.${item}`)}>
            {missing.includes(item) ? (
              <span className="hz-missing">
                {said[item]} {t('facts.notYet')}
              </span>
            ) : (
              said[item]
            )}
          </Fact>
        ))}
      </Facts>
    </section>
  )
}

function Fund({ yuan }: { yuan: number | null }) {
  const t = useWords('hazards')
  if (yuan === null) return null
  return yuan === 0 ? t('facts.noFund') : t('facts.fundOf', { amount: yuan / 10_000 })
}

function Deadline({ hazard: { dueOn, firstDueOn, extensions } }: { hazard: Hazard }) {
  const t = useWords('hazards')
  if (extensions === 0) return dueOn
  return (
    <>
      {dueOn} <span className="dc-hint">{t('facts.extended', { day: firstDueOn, count: extensions })}</span>
    </>
  )
}
