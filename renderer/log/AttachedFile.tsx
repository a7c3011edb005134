import Button from 'antd/es/button'
import { useState } from 'react'
import type { Entry } from '#shared/log/entry.ts'
import { call } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'

/** One attached file: pictures are shown here, others are saved where the person says. */
export function AttachedFile({ file }: { file: Entry['attachments'][number] }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const [picture, setPicture] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  async function look() {
    const outcome = await call('log.attachment', { id: file.id })
    if (!outcome.ok) return setTrouble(say(outcome.refusal))
    const url = `data:${outcome.value.type};base64,${outcome.value.base64}`
    if (file.type.startsWith('image/')) setPicture(picture === null ? url : null)
    else save(url, file.name)
  }
  return (
    <li>
      <Button type="link" onClick={() => void look()}>
        {file.name}
      </Button>
      <span className="dc-faint">{t('files.size', { kilobytes: Math.max(1, Math.round(file.size / 1024)), code: file.hash.slice(0, 8) })}</span>
      <Trouble words={trouble} />
      {picture && <img className="lg-picture" src={picture} alt={file.name} />}
    </li>
  )
}

function save(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
