import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import type { Following } from './following.ts'
import type { Link } from './Links.tsx'
import { prettyJson } from './pretty-json.ts'

interface LinkDialogProps {
  link: Link
  onClose(): void
  onFollow(row: Following): void
}

/** One link whole, with the row as it was sealed. */
export function LinkDialog({ link, onClose, onFollow }: LinkDialogProps) {
  const t = useWords('audit')
  const { seq, at, person, operation, table, id, hash, row } = link
  function follow() {
    onClose()
    onFollow({ table, id })
  }
  return (
    <Dialog open title={t('links.detail', { seq })} width={760} cancelWord={t('close')} onClose={onClose}>
      <Facts>
        <Fact name={t('links.at')}>
          <TimeText at={at} as="full" />
        </Fact>
        <Fact name={t('links.person')}>{person?.name ?? t('links.console')}</Fact>
        <Fact name={t('links.operation')}>{operation}</Fact>
        <Fact name={t('links.table')}>{`${table} ${id}`}</Fact>
        <Fact name={t('links.hash')}>
          <code>{hash}</code>
        </Fact>
      </Facts>
      <div className="dc-hint">{t('links.row')}</div>
      <CodeBlock label={t('links.row')} text={prettyJson(row)} />
      <Button onClick={follow}>{t('links.follow')}</Button>
    </Dialog>
  )
}
