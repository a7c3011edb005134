import { type KeyboardEvent, useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Settings } from '#shared/settings/settings.ts'
import { type Part, parts } from './parts.ts'
import { SaveLine } from './SaveLine.tsx'
import { SettingField } from './SettingField.tsx'

interface SettingsFormProps {
  part: Part
  administers: boolean
}

/** One part of the settings as a form; only what was changed is sent. */
export function SettingsForm({ part, administers }: SettingsFormProps) {
  const t = useWords('settings')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { settings } = useRoom()
  const { run, busy, refusal, clear } = useCommand('settings.change')
  const [changes, setChanges] = useState<Partial<Settings>>({})
  const [saved, setSaved] = useState(false)
  const changed = Object.keys(changes).length > 0
  async function save() {
    if (!changed || busy) return
    const outcome = await run(changes)
    if (outcome.ok) setChanges({})
    setSaved(outcome.ok)
  }
  function change(some: Partial<Settings>) {
    setSaved(false)
    setChanges((before) => ({ ...before, ...some }))
  }
  function undo() {
    clear()
    setChanges({})
  }
  return (
    <Panel title={t(`tab.${part}`)} className="se-form">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears Ctrl+Enter from its own inputs. */}
      <div onKeyDown={onControlEnter(save)}>
        {parts[part].map((name) => (
          <SettingField
            key={name}
            name={name}
            values={{ ...settings, ...changes }}
            onChange={change}
            fault={say.fault(refusal?.faults?.[name])}
            disabled={!administers}
          />
        ))}
        <Trouble words={told(refusal)} />
        {administers && <SaveLine changed={changed} saved={saved} busy={busy} onSave={save} onUndo={undo} />}
      </div>
    </Panel>
  )
}

function onControlEnter(save: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    save()
  }
}
