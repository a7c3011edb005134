import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import type { ImportRun } from '#shared/imports/contract.ts'

/** What was taken in, and what can be done now. */
export function ImportDone({ taken, onAgain }: { taken: ImportRun; onAgain(): void }) {
  const t = useWords('imports')
  const { name, rows, skipped, kind } = taken
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={t('form.done', { name, kind: t(`kinds.${kind}`) })}
        description={t('form.doneRows', { rows, skipped })}
      />
      <p className="im-again">
        <Button autoFocus onClick={onAgain}>
          {t('form.another')}
        </Button>
      </p>
    </>
  )
}
