import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { CodeBlock } from './CodeBlock.tsx'

/** The fingerprint of the room's key, and the key itself when asked for. */
export function PublicKey() {
  const t = useWords('audit')
  const key = useQuery('audit.publicKey', {}).value
  const [open, setOpen] = useState(false)
  if (!key) return null
  return (
    <>
      <div className="dc-hint">{t('head.key')}</div>
      <code className="au-code">{key.fingerprint}</code>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('head.hidePem') : t('head.showPem')}
      </Button>
      {open && <CodeBlock label={t('head.pem')} text={key.pem} />}
    </>
  )
}
