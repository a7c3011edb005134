import Button from 'antd/es/button'
import { useEffect, useState } from 'react'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
import { useCommand } from './call.ts'
import { flushDrafts, forgetDrafts } from './draft-store.ts'
import { kept } from './news.ts'
import { useRoom } from './room-context.tsx'
import type { AtDoor } from './SignIn.tsx'
import { useRefusalWords, useWords } from './words.ts'

interface PinFormProps {
  person: AtDoor
  onOther(): void
  onDone(): void
}

/** One person's PIN; after wrong ones the seconds to wait are counted down. */
export function PinForm({ person, onOther, onDone }: PinFormProps) {
  const t = useWords('app')
  const say = useRefusalWords()
  const [pin, setPin] = useState('')
  const { enter, busy, refusal, wait } = useEntering(person.id, onDone)
  async function submit() {
    if (pin === '' || busy || wait > 0) return
    await enter(pin)
    setPin('')
  }
  const trouble = wait > 0 ? t('door.wait', { seconds: wait }) : refusal ? say(refusal) : undefined
  return (
    <>
      <Field label={t('door.pinOf', { name: person.name })} fault={trouble}>
        <PinInput value={pin} onChange={setPin} onEnter={() => void submit()} autoFocus />
      </Field>
      <div className="dc-row">
        <Button type="primary" loading={busy} disabled={pin === '' || wait > 0} onClick={() => void submit()}>
          {t('door.enter')} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onOther}>{t('door.other')}</Button>
      </div>
    </>
  )
}

function useEntering(person: number, onDone: () => void) {
  const signIn = useCommand('people.signIn')
  const seated = useRoom().seat.person?.id
  const [wait, setWait] = useState(0)
  useEffect(() => {
    if (wait <= 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1_000)
    return () => clearTimeout(timer)
  }, [wait])
  async function enter(pin: string) {
    if (person !== seated) await flushDrafts()
    const outcome = await signIn.run({ person, pin })
    if (!outcome.ok) return setWait(secondsOf(outcome.refusal))
    localStorage.setItem('lastPerson', String(person))
    if (person !== seated) forgetDrafts()
    kept.setQueryData(['people', 'people.seat', {}], outcome.value)
    void kept.invalidateQueries()
    onDone()
  }
  return { enter, busy: signIn.busy, refusal: signIn.refusal, wait }
}

function secondsOf({ fields }: Refusal): number {
  return Number(fields.seconds ?? 0)
}
