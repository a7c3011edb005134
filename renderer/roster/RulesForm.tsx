import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { type KeyboardEvent, useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { RosterRules } from '#shared/roster/rules.ts'
import { RulesNumbers } from './RulesNumbers.tsx'

/** The room's weights and hours for rosters; only what was changed is sent. */
export function RulesForm({ rules, may }: { rules: RosterRules; may: boolean }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('roster.setRules')
  const [changes, setChanges] = useState<Partial<RosterRules>>({})
  const shown = { ...rules, ...changes }
  const changed = Object.keys(changes).length > 0
  const set = (part: Partial<RosterRules>) => setChanges((before) => ({ ...before, ...part }))
  async function save() {
    if (!changed || busy) return
    const outcome = await run(changes)
    if (outcome.ok) setChanges({})
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    void save()
  }
  return (
    <Panel title={t('rules.tab.numbers')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears Ctrl+Enter from its own inputs. */}
      <div onKeyDown={onKeyDown}>
        <p className="dc-hint">{t('rules.numbersExplain')}</p>
        <RulesNumbers
          rules={shown}
          may={may}
          onChange={set}
          faultOf={(name) => say.fault(refusal?.faults?.[name])}
        />
        <Checkbox
          disabled={!may}
          checked={shown.carryOver}
          onChange={(event) => set({ carryOver: event.target.checked })}
        >
          {t('rules.field.carryOver')}
        </Checkbox>
        <Trouble words={told(refusal)} />
        {may && (
          <p className="dc-row ro-save-line">
            <Button type="primary" disabled={!changed} loading={busy} onClick={() => void save()}>
              {t('save')} <KeyHint keys="Ctrl+Enter" />
            </Button>
          </p>
        )}
      </div>
    </Panel>
  )
}
