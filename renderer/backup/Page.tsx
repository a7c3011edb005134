import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import './backup.css'
import { CopyTable } from './CopyTable.tsx'
import { LastCopy } from './LastCopy.tsx'
import { SecondPlace } from './SecondPlace.tsx'

/** The verified copies of the file, and one more on demand. */
export function Page() {
  const t = useWords('backup')
  const say = useRefusalWords()
  const { value, refusal } = useQuery('backup.list', {}, { every: 10_000 })
  const ask = useCommand('backup.ask')
  const [asked, setAsked] = useState(0)
  const copies = [...(value ?? [])].sort((a, b) => b.id - a.id)
  async function make() {
    const outcome = await ask.run({})
    if (outcome.ok) setAsked(copies[0]?.id ?? 0)
  }
  const waiting = asked > 0 && asked === copies[0]?.id
  const button = (
    <Button type="primary" loading={ask.busy || waiting} onClick={make}>
      {t('ask')}
    </Button>
  )
  return (
    <Frame title={t('title')} note={t('explain')} actions={button}>
      <div className="ba-page">
        <Trouble words={refusal && say(refusal)} />
        <Trouble words={ask.refusal && say(ask.refusal)} />
        <LastCopy copies={copies} waiting={waiting} />
        <SecondPlace copies={copies} />
        <CopyTable copies={copies} />
      </div>
    </Frame>
  )
}
