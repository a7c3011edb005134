import Button from 'antd/es/button'
import { useState } from 'react'
import { call } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Entry } from '#shared/log/entry.ts'

type Content = { type: string; base64: string }

/** One attached file: pictures and plain texts are shown here; what was sealed is checked each time it is opened. */
export function AttachedFile({ file }: { file: Entry['attachments'][number] }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const [content, setContent] = useState<Content | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  async function save() {
    const outcome = await call('log.saveAttachment', { id: file.id })
    setTrouble(outcome.ok ? null : say(outcome.refusal))
    setSaved(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  async function look() {
    const outcome = await call('log.attachment', { id: file.id })
    setTrouble(outcome.ok ? null : say(outcome.refusal))
    setContent(outcome.ok && content === null ? outcome.value : null)
  }
  return (
    <li>
      <Button type="link" aria-expanded={content !== null} onClick={() => void look()}>
        {file.name}
      </Button>
      <span className="dc-faint">
        {t('files.size', {
          kilobytes: Math.max(1, Math.round(file.size / 1024)),
          code: file.hash.slice(0, 8),
        })}
      </span>
      <Button size="small" onClick={() => void save()}>
        {t('files.save')}
      </Button>
      {saved && <span role="status">{t('files.saved', { path: saved })}</span>}
      <Trouble words={trouble} />
      {content && <Shown name={file.name} {...content} />}
    </li>
  )
}

function Shown({ name, type, base64 }: Content & { name: string }) {
  const t = useWords('log')
  if (type.startsWith('image/'))
    return <img className="lg-picture" src={`data:${type};base64,${base64}`} alt={name} />
  if (type.startsWith('text/')) return <pre className="lg-picture lg-text">{textOf(base64)}</pre>
  return <p className="dc-hint">{t('files.notShown')}</p>
}

function textOf(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
}
