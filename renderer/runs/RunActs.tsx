import Button from 'antd/es/button'
import { go } from '#renderer/app/place.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Run } from '#shared/runs/run.ts'
import type { AskedOfRun } from './use-working.ts'

/** What can be done with a whole run: list, print, raise, end. */
export function RunActs({ run, onAsk }: { run: Run; onAsk(asked: AskedOfRun): void }) {
  const t = useWords('runs')
  const print = usePrint()
  const running = run.state === 'running'
  return (
    <>
      <Button onClick={() => go('runs')}>{t('acts.list')}</Button>
      <Button onClick={() => print('runRecord', run.id)}>
        {t('acts.print')} <KeyHint keys="F8" />
      </Button>
      {running && run.level !== 1 && (
        <Button onClick={() => onAsk('raise')}>
          {t('acts.raise')} <KeyHint keys="U" />
        </Button>
      )}
      {running && (
        <Button type={run.done === run.all ? 'primary' : 'default'} onClick={() => onAsk('end')}>
          {t('acts.end')} <KeyHint keys="E" />
        </Button>
      )}
    </>
  )
}
