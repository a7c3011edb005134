import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { ask } from './asked.ts'
import { useDelivering } from './DrillActs.tsx'
import { InjectRow } from './InjectRow.tsx'

/** The script in the order in which it is played. While the drill runs, what is still to come stays covered: players sit at this window too. */
export function ScriptPanel({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const [bare, setBare] = useState(false)
  const { deliver, busy } = useDelivering(drill)
  const covers = drill.state === 'running'
  return (
    <Panel
      title={t('script.title', { n: drill.script.length })}
      actions={
        covers && (
          <Checkbox checked={bare} onChange={(event) => setBare(event.target.checked)}>
            {t('script.show')}
          </Checkbox>
        )
      }
    >
      {drill.script.length === 0 && (
        <Empty words={t('script.none')} keys="S">
          <Button onClick={() => ask({ form: 'script', drill })}>{t('acts.script')}</Button>
        </Empty>
      )}
      <ol className="dr-script">
        {drill.script.map((inject, index) => (
          <InjectRow
            key={inject.code}
            number={index + 1}
            drill={drill}
            inject={inject}
            covered={covers && !bare && inject.deliveredAt === null}
            busy={busy}
            deliver={() => void deliver(inject.code)}
          />
        ))}
      </ol>
    </Panel>
  )
}
