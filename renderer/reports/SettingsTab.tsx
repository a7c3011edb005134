import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { reporters } from '#shared/reports/desk.ts'
import { dayStages } from '#shared/reports/report.ts'
import { dayWhens, type ReportSettings } from '#shared/reports/settings.ts'

/** How the room reports: as whom, at which level, its habits in minutes, which reports of the day it owes and when. */
export function SettingsTab() {
  const kept = useQuery('reports.settings', {}).value
  return kept ? <Settings kept={kept} /> : null
}

interface Part {
  draft: ReportSettings
  set(part: Partial<ReportSettings>): void
  fault(path: string): string | undefined
}

function Settings({ kept }: { kept: ReportSettings }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('reports.setSettings')
  const [typed, setTyped] = useState<ReportSettings | null>(null)
  const draft = typed ?? kept
  const part: Part = {
    draft,
    set: (change) => setTyped({ ...draft, ...change }),
    fault: (path) => say.fault(refusal?.faults?.[path]),
  }
  async function save() {
    if ((await run(draft)).ok) setTyped(null)
  }
  return (
    <Panel
      title={t('settings.title')}
      actions={
        <Button type="primary" disabled={typed === null} loading={busy} onClick={() => void save()}>
          {t('save')}
        </Button>
      }
    >
      <Trouble words={told(refusal)} />
      <Place {...part} />
      <Minutes {...part} />
      <Days {...part} />
    </Panel>
  )
}

function Place({ draft, set, fault }: Part) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      <TabLeaves>
        <Field label={t('settings.reportsAs')} fault={fault('reportsAs')} required>
          <Select
            mode="multiple"
            value={draft.reportsAs}
            options={reporters.map((value) => ({ value, label: t(`reporters.${value}`) }))}
            onChange={(reportsAs) => set({ reportsAs })}
          />
        </Field>
      </TabLeaves>
      <Field label={t('settings.level')}>
        <Select
          value={draft.level}
          options={[0, 1, 2].map((value) => ({ value, label: t(`settings.levels.${value as 0 | 1 | 2}`) }))}
          onChange={(level) => set({ level })}
        />
      </Field>
      <div className="rp-boxes">
        <Checkbox
          checked={draft.sameChecker}
          onChange={(event) => set({ sameChecker: event.target.checked })}
        >
          {t('settings.sameChecker')}
        </Checkbox>
      </div>
    </div>
  )
}

function Minutes({ draft, set, fault }: Part) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      {(['receiptMinutes', 'issueMinutes', 'queryMinutes'] as const).map((name) => (
        <Field key={name} label={t(`settings.${name}`)} fault={fault(name)} required>
          <Input
            inputMode="numeric"
            maxLength={5}
            value={Number.isNaN(draft[name]) ? '' : String(draft[name])}
            onChange={(event) =>
              set({ [name]: event.target.value.trim() === '' ? Number.NaN : Number(event.target.value) })
            }
          />
        </Field>
      ))}
    </div>
  )
}

function Days({ draft, set, fault }: Part) {
  const t = useWords('reports')
  return (
    <div className="rp-three">
      {dayStages.map((stage) => (
        <div key={stage} className="rp-day">
          <Field label={t('settings.when', { stage: t(`stages.${stage}`) })}>
            <Select
              value={draft[stage].when}
              options={dayWhens.map((value) => ({ value, label: t(`settings.whens.${value}`) }))}
              onChange={(when) => set({ [stage]: { ...draft[stage], when } })}
            />
          </Field>
          <Field label={t('settings.at')} fault={fault(`${stage}.at`)}>
            <Input
              maxLength={5}
              value={draft[stage].at}
              onChange={(event) => set({ [stage]: { ...draft[stage], at: event.target.value } })}
            />
          </Field>
        </div>
      ))}
    </div>
  )
}
