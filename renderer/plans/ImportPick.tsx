import UploadOutlined from '@ant-design/icons/es/icons/UploadOutlined'
import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import { useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { ImportHold } from './importing.ts'

/** Which file, or the text itself. */
export function ImportPick({ name, text, setText, read, pick, paste, busy }: ImportHold) {
  const t = useWords('plans')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <div className="dc-row">
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.xlsx,.docx"
          aria-label={t('import.pick')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            event.target.value = ''
            if (chosen) void pick(chosen)
          }}
        />
        <Button
          autoFocus
          type={read ? 'default' : 'primary'}
          icon={<UploadOutlined />}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {t('import.pick')}
        </Button>
        <b>{name !== 'text' && name}</b>
        <span className="dc-hint">{t('import.explain')}</span>
      </div>
      {!read && (
        <>
          <Field label={t('import.text')} hint={t('import.textHint')} className="pl-import-text">
            <TextArea
              autoSize={{ minRows: 3, maxRows: 8 }}
              maxLength={400_000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <Button disabled={text.trim() === ''} loading={busy} onClick={() => void paste()}>
            {t('import.read')}
          </Button>
        </>
      )}
    </>
  )
}
