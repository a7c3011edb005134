import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { RunStep } from '#shared/runs/run.ts'
import { noOne } from './spoken.ts'
import { needsForm } from './step-answer.ts'
import type { Mode, Working } from './use-working.ts'

const more = [
  { key: 'N', mode: 'notApplicable' },
  { key: 'S', mode: 'skipped' },
  { key: 'M', mode: 'note' },
] as const satisfies readonly { key: string; mode: Mode }[]

/** One key, and one button, for everything that may come of a step. */
export function StepKeys({ step, working }: { step: RunStep; working: Working }) {
  const t = useWords('runs')
  const { busy, tick, setMode } = working
  if (step.state !== 'open')
    return (
      <div className="rn-keys">
        <Button onClick={() => setMode('reopen')}>
          <KeyHint keys="R" /> {t('keys.reopen')}
        </Button>
      </div>
    )
  const asks = needsForm(step)
  return (
    <div className="rn-keys">
      <Button
        type="primary"
        className="rn-key-first"
        loading={busy}
        onClick={() => (asks ? setMode('answer') : void tick('', noOne))}
      >
        <KeyHint keys="Enter" /> {t(doneWord(step))}
      </Button>
      {more.map(({ key, mode }) => (
        <Button key={mode} onClick={() => setMode(mode)}>
          <KeyHint keys={key} /> {t(`keys.${mode}`)}
        </Button>
      ))}
    </div>
  )
}

function doneWord({ kind, answer }: RunStep): 'keys.called' | 'keys.answer' | 'keys.done' {
  if (kind === 'call') return 'keys.called'
  return answer.kind === 'none' ? 'keys.done' : 'keys.answer'
}
