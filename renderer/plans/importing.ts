import { useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { ReadCard } from '#shared/plans/table.ts'
import { fileBytes } from './file-bytes.ts'
import { showEditor } from './plan-place.ts'

/** A file or text on its way to become a draft. */
export function useImporting() {
  const draft = useCommand('plans.draft')
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReadCard | null>(null)
  const [target, setTarget] = useState<number | string | null>(null)
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function ask(input: { name: string; base64: string; text: string }) {
    setReading(true)
    const outcome = await call('plans.importFile', input)
    setReading(false)
    setName(input.name)
    setRead(outcome.ok ? outcome.value : null)
    setRefusal(outcome.ok ? null : outcome.refusal)
  }
  async function pick(file: File) {
    const bytes = await fileBytes(file)
    if ('refusal' in bytes) return setRefusal(bytes.refusal)
    await ask({ name: file.name, base64: bytes.base64, text: '' })
  }
  async function take() {
    if (!read?.content) return
    const { facts, content } = read
    const outcome = await draft.run({
      plan: target,
      facts: target === null ? facts : null,
      content,
      note: name,
    })
    setRefusal(outcome.ok ? null : outcome.refusal)
    if (outcome.ok) showEditor(outcome.value.id)
  }
  return {
    name,
    text,
    setText,
    read,
    target,
    setTarget,
    pick,
    paste: () => ask({ name: 'text', base64: '', text }),
    take,
    busy: reading || draft.busy,
    refusal,
  }
}

/** A file or text on its way in. */
export type ImportHold = ReturnType<typeof useImporting>
