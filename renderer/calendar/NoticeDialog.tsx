import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { NoticeChanges } from './NoticeChanges.tsx'
import { NoticeDoubts } from './NoticeDoubts.tsx'
import { NoticeHead } from './NoticeHead.tsx'
import { useNoticeReading } from './notice-reading.ts'
import { Stretches } from './Stretches.tsx'

/** Takes over a pasted holiday notice: what was read, what was not, what would be different; then it counts. */
export function NoticeDialog({ onClose }: { onClose(): void }) {
  const t = useWords('calendar')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const reading = useNoticeReading()
  const { text, setText, found, refusal, busy } = reading
  async function submit() {
    if (found === null) await reading.read()
    else if (await reading.enact()) onClose()
  }
  return (
    <Dialog
      open
      title={t('paste.title')}
      width={found ? 'min(1120px, 96vw)' : 760}
      submitWord={found ? t('paste.enact') : t('paste.read')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      disabled={found !== null && found.days.length === 0}
      onSubmit={submit}
      onClose={onClose}
    >
      {found === null ? (
        <Field label={t('paste.text')} hint={t('paste.hint')} fault={fault(refusal?.faults?.text)}>
          <TextArea
            autoFocus
            rows={14}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
      ) : (
        <div className="ca-reading">
          <div>
            <NoticeHead {...reading} autoFocus />
            <div className="ca-line-head">
              <h3 className="ca-grow">{t('paste.days', { n: found.days.length })}</h3>
              <Button size="small" onClick={reading.again}>
                {t('paste.again')}
              </Button>
            </div>
            <Stretches days={found.days} />
          </div>
          <div>
            <NoticeDoubts doubts={found.doubts} />
            <NoticeChanges changes={found.changes} printed={found.printed} />
          </div>
        </div>
      )}
    </Dialog>
  )
}
