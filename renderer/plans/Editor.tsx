import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { type KeyboardEvent, useState } from 'react'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Version } from '#shared/plans/plan.ts'
import { EditorFindings } from './EditorFindings.tsx'
import { EditorHead } from './EditorHead.tsx'
import { EditorSteps } from './EditorSteps.tsx'
import { useEditing } from './editing.ts'
import { showCard } from './plan-place.ts'

/** Writes a draft: its steps in their phases, then what stands on the card besides; kept while it is typed, Ctrl+Enter saves. */
export function Editor({ version }: { version: Version }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const hold = useEditing(version)
  const [tab, setTab] = useState('steps')
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    void hold.save()
  }
  async function submit() {
    if (await hold.submit()) showCard(version.plan.id, 'versions')
  }
  function showStep(code: string) {
    setTab('steps')
    hold.pick(code)
  }
  const items = [
    {
      key: 'steps',
      label: t('editor.steps', { n: hold.draft.content.steps.length }),
      children: <EditorSteps hold={hold} />,
    },
    { key: 'head', label: t('editor.head'), children: <EditorHead hold={hold} /> },
    {
      key: 'findings',
      label: t('findings.title'),
      children: <EditorFindings hold={hold} onPick={showStep} />,
    },
  ]
  return (
    <Frame
      title={t('editor.title', { name: hold.draft.facts.name, version: version.number })}
      note={<KeptNote keptAt={hold.keptAt} clear={hold.clear} />}
      actions={
        <>
          <Button onClick={() => showCard(version.plan.id, 'versions')}>{t('acts.back')}</Button>
          <Button loading={hold.busy} onClick={() => void hold.save()}>
            {t('acts.save')} <KeyHint keys="Ctrl+Enter" />
          </Button>
          <Button type="primary" loading={hold.busy} onClick={() => void submit()}>
            {t('acts.submit')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl+Enter from everything in it. */}
      <div className="pl-editor" onKeyDown={onKeyDown}>
        <Trouble words={told(hold.refusal)} />
        <span role="status" className="dc-hint">
          {hold.saved && t('editor.saved')}
        </span>
        <Tabs items={items} activeKey={tab} onChange={setTab} className="dc-tabs" destroyOnHidden />
      </div>
    </Frame>
  )
}
