import PaperClipOutlined from '@ant-design/icons/es/icons/PaperClipOutlined'
import Button from 'antd/es/button'
import { type DragEvent, useRef, useState } from 'react'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Entry } from '#shared/log/entry.ts'
import { AttachedFile } from './AttachedFile.tsx'
import { useAttach } from './attach.ts'

/** The files of an entry, and a place to drop or pick more. */
export function Attachments({ entry }: { entry: Entry }) {
  const t = useWords('log')
  return (
    <section aria-label={t('files.title')}>
      <h2>{t('files.title')}</h2>
      <ul className="dc-plain">
        {entry.attachments.map((file) => (
          <AttachedFile key={file.id} file={file} />
        ))}
      </ul>
      <DropPlace entry={entry} />
    </section>
  )
}

function DropPlace({ entry }: { entry: Entry }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { attach, busy, refusal } = useAttach(entry.id)
  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void attach([...event.dataTransfer.files])
  }
  function onDragOver(event: DragEvent) {
    event.preventDefault()
    setOver(true)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button beside it is the keyboard's. */}
      <div
        className={`lg-drop ${over ? 'lg-over' : ''}`}
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
      >
        <Button icon={<PaperClipOutlined />} loading={busy} onClick={() => picker.current?.click()}>
          {t('files.pick')}
        </Button>
        {t('files.drop')}
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t('files.pick')}
          onChange={(event) => void attach([...(event.target.files ?? [])])}
        />
      </div>
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}
