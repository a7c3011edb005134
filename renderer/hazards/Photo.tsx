import Button from 'antd/es/button'
import { useState } from 'react'
import { call } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { HazardPhoto } from '#shared/hazards/hazard.ts'

/** One photograph: Enter shows it, checked against its seal each time it is opened. */
export function Photo({ photo }: { photo: HazardPhoto }) {
  const t = useWords('hazards')
  const say = useRefusalWords()
  const [picture, setPicture] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  async function show() {
    const outcome = await call('hazards.photo', { id: photo.id })
    setTrouble(outcome.ok ? null : say(outcome.refusal))
    if (outcome.ok) setPicture(`data:${outcome.value.type};base64,${outcome.value.base64}`)
  }
  async function save() {
    const outcome = await call('hazards.savePhoto', { id: photo.id })
    setTrouble(outcome.ok ? null : say(outcome.refusal))
    setSaved(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  return (
    <li>
      <Button type="link" title={t('photos.show', { name: photo.name })} onClick={() => void show()}>
        {photo.name}
      </Button>
      <span className="dc-hint">
        <TimeText at={photo.at} as="short" /> · {Math.max(1, Math.round(photo.size / 1024))} KB ·{' '}
        {photo.hash.slice(0, 8)}
      </span>
      <Trouble words={trouble} />
      <Dialog
        open={picture !== null}
        title={photo.name}
        width="min(1100px, 94vw)"
        cancelWord={t('photos.close')}
        submitWord={t('photos.save')}
        onSubmit={() => void save()}
        onClose={() => setPicture(null)}
        footNote={saved && <span role="status">{t('photos.saved', { path: saved })}</span>}
      >
        {picture && <img className="hz-picture" src={picture} alt={photo.name} />}
      </Dialog>
    </li>
  )
}
