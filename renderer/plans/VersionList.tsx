import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { VersionHead, WholePlan } from '#shared/plans/plan.ts'
import { showDifference } from './plan-place.ts'
import { VersionActs } from './VersionActs.tsx'
import { VersionState } from './VersionState.tsx'

/** Every version, newest first, with what can be done with it; two ticked ones are laid beside each other. */
export function VersionList({ card }: { card: WholePlan }) {
  const t = useWords('plans')
  const [ticked, setTicked] = useState<readonly number[]>([])
  const [a, b] = ticked
  const tick = (id: number) =>
    setTicked((had) => (had.includes(id) ? had.filter((each) => each !== id) : [...had, id].slice(-2)))
  if (card.versions.length === 0 || card.id === null) return <Empty words={t('untouched')} />
  return (
    <div className="pl-versions">
      <div className="dc-row">
        <Button
          disabled={a === undefined || b === undefined}
          onClick={() => a !== undefined && b !== undefined && showDifference(a, b)}
        >
          {t('acts.compare')}
        </Button>
        <span className="dc-hint">{t('compareHint')}</span>
      </div>
      {card.versions.map((version, index) => (
        <Line
          key={version.id}
          version={version}
          plan={card.id ?? 0}
          before={card.versions[index + 1]}
          ticked={ticked.includes(version.id)}
          onTick={() => tick(version.id)}
        />
      ))}
    </div>
  )
}

interface LineProps {
  version: VersionHead
  plan: number
  /** The version before it. */
  before: VersionHead | undefined
  ticked: boolean
  onTick(): void
}

function Line({ version, plan, before, ticked, onTick }: LineProps) {
  const t = useWords('plans')
  const { id, number, steps, note } = version
  const title = t('versionOf', { version: number })
  return (
    <Panel
      title={title}
      actions={
        <>
          <Button size="small" onClick={() => go('plans', `version/${id}`)}>
            {t('acts.show')}
          </Button>
          {before && (
            <Button size="small" onClick={() => showDifference(before.id, id)}>
              {t('acts.difference', { version: before.number })}
            </Button>
          )}
          <VersionActs version={version} plan={plan} />
        </>
      }
    >
      <div className="dc-row">
        <Checkbox checked={ticked} aria-label={t('tickOf', { version: number })} onChange={onTick} />
        <VersionState version={version} />
        <span className="dc-faint">{t('stepCount', { n: steps })}</span>
      </div>
      {note !== '' && <p>{note}</p>}
    </Panel>
  )
}
