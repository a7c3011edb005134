import UploadOutlined from '@ant-design/icons/es/icons/UploadOutlined'
import Button from 'antd/es/button'
import { useRef } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useCell } from '#renderer/app/cell.ts'
import { go } from '#renderer/app/place.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { clearFiles, type FileIn, filesIn, takeFiles } from './files-in.ts'
import { Receipts } from './Receipts.tsx'

/** Warning files: given to the window, found in the watched folder; and everything that ever came in. */
export function FilesTab() {
  return (
    <div className="wa-files">
      <div className="wa-files-side">
        <Give />
        <Folder />
      </div>
      <Receipts />
    </div>
  )
}

function Give() {
  const t = useWords('warnings')
  const files = useCell(filesIn)
  const input = useRef<HTMLInputElement>(null)
  return (
    <Panel
      title={t('files.give')}
      actions={
        files.length > 0 && (
          <Button size="small" onClick={clearFiles}>
            {t('files.clear')}
          </Button>
        )
      }
    >
      <p className="dc-hint">{t('files.explain')}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xml,.cap,.atom,.zip,.txt"
        aria-label={t('files.pick')}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = ''
          if (chosen.length > 0) void takeFiles(chosen, 'picked')
        }}
      />
      <Button type="primary" icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {t('files.pick')}
      </Button>
      <ul className="dc-plain wa-given" aria-live="polite">
        {files.map((file) => (
          <Given key={file.number} file={file} />
        ))}
      </ul>
    </Panel>
  )
}

/** One file in words: how many warnings are new, how many were known, what was refused and why. */
function Given({ file: { name, imported, refusal } }: { file: FileIn }) {
  const t = useWords('warnings')
  const say = useRefusalWords()
  const refused = imported?.refused ?? []
  return (
    <li className="wa-given-file">
      <b>{name}</b>
      {!imported && !refusal && <Tag>{t('files.reading')}</Tag>}
      {imported && imported.received > 0 && (
        <Tag tone="good">{t('files.taken', { n: imported.received })}</Tag>
      )}
      {imported && imported.known > 0 && <Tag>{t('files.known', { n: imported.known })}</Tag>}
      {refused.length > 0 && <Tag tone="over">{t('files.refused', { n: refused.length })}</Tag>}
      {refusal && <p className="dc-fault">{say(refusal)}</p>}
      {refused.map(({ file, words }) => (
        <p key={file} className="dc-fault">
          {file !== name && `${file}: `}
          {words}
        </p>
      ))}
    </li>
  )
}

/** How the watched folder stands. */
function Folder() {
  const t = useWords('warnings')
  const time = useTimeWords()
  const { value } = useQuery('warnings.folder', {}, { every: 15_000 })
  if (!value) return null
  const { state, folder, waiting, handled, refused, kept, lookedAt } = value
  return (
    <Panel
      title={t('watched.title')}
      tone={state === 'gone' || state === 'unreadable' ? 'soon' : 'plain'}
      actions={
        <Button size="small" onClick={() => go('settings')}>
          {t('watched.settings')}
        </Button>
      }
    >
      <p>
        <b>{t(`watched.${state}`)}</b>
      </p>
      {state !== 'none' && (
        <>
          <p>
            <code>{folder}</code>
          </p>
          <p className="dc-hint">
            {t('watched.counts', { handled, refused, waiting })}
            {lookedAt && ` ${t('watched.looked', { at: time(lookedAt, 'seconds') })}`}
          </p>
          {kept && <p className="dc-hint">{t('watched.kept')}</p>}
        </>
      )}
    </Panel>
  )
}
