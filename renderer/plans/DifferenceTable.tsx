import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { CardStep } from '#shared/plans/card.ts'
import type { Difference } from '#shared/plans/difference.ts'
import type { Version } from '#shared/plans/plan.ts'
import { StepFields } from './StepFields.tsx'

interface DifferenceTableProps {
  difference: Difference
  before: Version
  after: Version
}

/** The differences as lines: on the left as it was, on the right as it is. */
export function DifferenceTable({ difference, before, after }: DifferenceTableProps) {
  const t = useWords('plans')
  const { added, removed, changed } = difference
  const lines = linesOf(difference)
  const none = added.length + removed.length + changed.length + lines.length === 0
  if (none) return <Empty words={t('difference.none')} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="pl-difference" tabIndex={0} aria-label={t('difference.label')}>
      <table className="dc-table">
        <thead>
          <tr>
            <th scope="col">{t('difference.what')}</th>
            <th scope="col">{t('versionOf', { version: before.number })}</th>
            <th scope="col">{t('versionOf', { version: after.number })}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ step, before: was, fields }) => (
            <tr key={`c${step.code}`}>
              <td>
                <Tag tone="soon">{t('difference.changed')}</Tag>
                <small>{fields.map((field) => t(`field.${field}`)).join(t('comma'))}</small>
              </td>
              <td className="pl-was">
                <StepFields step={was} fields={fields} all={before.content.steps} empty={t('nothing')} />
              </td>
              <td>
                <StepFields step={step} fields={fields} all={after.content.steps} empty={t('nothing')} />
              </td>
            </tr>
          ))}
          {added.map((step) => (
            <Whole key={`a${step.code}`} step={step} side="added" all={after.content.steps} />
          ))}
          {removed.map((step) => (
            <Whole key={`r${step.code}`} step={step} side="removed" all={before.content.steps} />
          ))}
          {lines.map(({ key, kind, side, words }) => (
            <tr key={`${key}${words}`}>
              <td>
                <Tag tone={side === 'added' ? 'good' : 'over'}>{t(`difference.${side}`)}</Tag>
                <small>{t(`difference.kinds.${kind}`)}</small>
              </td>
              <td className="pl-was">{side === 'removed' && words}</td>
              <td>{side === 'added' && words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Whole({ step, side, all }: { step: CardStep; side: 'added' | 'removed'; all: readonly CardStep[] }) {
  const t = useWords('plans')
  const shown = (
    <StepFields step={step} fields={['phase', 'kind', 'whom', 'dueMinutes', 'answer']} all={all} />
  )
  return (
    <tr>
      <td>
        <Tag tone={side === 'added' ? 'good' : 'over'}>{t(`difference.${side}`)}</Tag>
      </td>
      <td className="pl-was">{side === 'removed' && shown}</td>
      <td>{side === 'added' && shown}</td>
    </tr>
  )
}

function linesOf({ never, traps, phases }: Difference) {
  const kinds = { never, traps, phases } as const
  return (['never', 'traps', 'phases'] as const).flatMap((kind) =>
    (['added', 'removed'] as const).flatMap((side) =>
      kinds[kind][side].map((words) => ({ key: `${kind} ${side} `, kind, side, words })),
    ),
  )
}
