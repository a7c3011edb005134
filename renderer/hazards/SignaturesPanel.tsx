import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Hazard, HazardSignature } from '#shared/hazards/hazard.ts'
import { signLevels } from '#shared/hazards/step.ts'

/** Who signed, level by level, and whose turn it is. */
export function SignaturesPanel({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const { signatures, nextSignature } = hazard
  return (
    <Panel title={t('signatures.title')}>
      <ol className="hz-signatures">
        {signLevels.map((level) => {
          const signed = signatures.find((one) => one.level === level)
          return (
            <li key={level}>
              <span className="dc-faint">{t(`levels.${level}`)}</span>
              {signed ? (
                <Signed signature={signed} />
              ) : (
                t(level === nextSignature ? 'signatures.next' : 'signatures.waits')
              )}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}

function Signed({ signature: { name, means, words, at, revisedSince } }: { signature: HazardSignature }) {
  const t = useWords('hazards')
  return (
    <span className="hz-marks">
      <strong>{name}</strong>
      <Tag tone={means === 'refused' ? 'over' : 'good'}>{t(`signatures.${means || 'paper'}`)}</Tag>
      <TimeText at={at} as="short" />
      {words}
      {revisedSince && <Tag tone="soon">{t('signatures.revisedSince')}</Tag>}
    </span>
  )
}
