import { Fragment } from 'react'
import { usePhaseNames } from '#renderer/app/phase-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { type CardContent, type CardStep, phaseCodes } from '#shared/plans/card.ts'
import { StepLine } from './StepLine.tsx'

/** A card at a glance: phase by phase what to ask, whom to call, what to record; what is never done, where the traps are. */
export function CardView({ content }: { content: CardContent }) {
  const t = useWords('plans')
  const nameOf = usePhaseNames(content.phases)
  const { steps, never, traps } = content
  if (steps.length === 0) return <Empty words={t('noSteps')} />
  const phases = phaseCodes.filter((code) => steps.some(({ phase }) => phase === code))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="pl-glance" tabIndex={0} aria-label={t('tab.card')}>
      <Cautions never={never} traps={traps} />
      <div className="pl-phases">
        {phases.map((code) => (
          <Phase
            key={code}
            name={nameOf(code)}
            steps={steps.filter(({ phase }) => phase === code)}
            all={steps}
          />
        ))}
      </div>
    </section>
  )
}

function Phase({ name, steps, all }: { name: string; steps: readonly CardStep[]; all: readonly CardStep[] }) {
  return (
    <section className="pl-phase" aria-label={name}>
      <h3>{name}</h3>
      <ol className="dc-plain">
        {steps.map((step) => (
          <StepLine key={step.code} step={step} all={all} />
        ))}
      </ol>
    </section>
  )
}

function Cautions({ never, traps }: Pick<CardContent, 'never' | 'traps'>) {
  const t = useWords('plans')
  const lines = [
    ['never', never],
    ['traps', traps],
  ] as const
  if (never.length + traps.length === 0) return null
  return (
    <section className="pl-cautions" aria-label={t('cautions')}>
      <dl>
        {lines.map(
          ([key, said]) =>
            said.length > 0 && (
              <Fragment key={key}>
                <dt>{t(key)}</dt>
                <dd>
                  {said.map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </dd>
              </Fragment>
            ),
        )}
      </dl>
    </section>
  )
}
