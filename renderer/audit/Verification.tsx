import Button from 'antd/es/button'
import Progress from 'antd/es/progress'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Verdict } from '#shared/audit/contract.ts'
import type { Following } from './following.ts'
import { useProgress } from './use-progress.ts'
import { VerdictWords } from './VerdictWords.tsx'

/** Verifies the whole file, says how far it is, and then the verdict in words. */
export function Verification({ onFollow }: { onFollow(row: Following): void }) {
  const t = useWords('audit')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('audit.verify')
  const progress = useProgress('audit.verify', busy)
  const [verdict, setVerdict] = useState<{ verdict: Verdict; at: string } | null>(null)
  async function verify() {
    setVerdict(null)
    const outcome = await run({})
    if (outcome.ok) setVerdict({ verdict: outcome.value, at: instantNow() })
  }
  const button = (
    <Button type="primary" loading={busy} onClick={verify}>
      {t('verify.button')}
    </Button>
  )
  return (
    <Panel title={t('verify.title')} actions={button}>
      <div role="status">
        {busy && <p>{progress ? t('verify.running', progress) : t('verify.starting')}</p>}
        {!busy && !verdict && !refusal && <p className="dc-hint">{t('verify.never')}</p>}
        {verdict && <VerdictWords {...verdict} onFollow={onFollow} />}
      </div>
      {busy && (
        <Progress
          aria-label={t('verify.progress')}
          percent={progress ? Math.floor((progress.done / Math.max(1, progress.total)) * 100) : 0}
          status="active"
        />
      )}
      <Trouble words={refusal && say(refusal)} />
    </Panel>
  )
}
