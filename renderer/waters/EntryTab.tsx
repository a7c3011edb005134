import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type KeyboardEvent, useState } from 'react'
import { openImport } from '#renderer/app/open-forms.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { mayDo } from '#shared/people/rights.ts'
import { EntryGrid } from './EntryGrid.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { type EntryHold, useEntry } from './use-entry.ts'

/** Readings typed station by station, or pasted: what is unlikely is asked about line by line, nothing is saved before. */
export function EntryTab() {
  const t = useWords('waters')
  const told = useTroubleWords()
  const hold = useEntry()
  const [pasting, setPasting] = useState(false)
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    void hold.save()
  }
  if (hold.stations.length === 0) return <Empty words={t('board.none')} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves wherever the focus is.
    <div className="wt-tab" onKeyDown={onKeyDown}>
      <EntryBar hold={hold} onPaste={() => setPasting(true)} />
      <Trouble words={told(hold.refusal)} />
      <p role="status" className="dc-hint">
        {hold.saved ? t('entry.saved', savedFields(hold.saved)) : t('entry.explain')}
      </p>
      <EntryGrid hold={hold} />
      {pasting && <PasteDialog onClose={() => setPasting(false)} onLines={hold.paste} />}
    </div>
  )
}

function savedFields({ entered, corrected, known }: NonNullable<EntryHold['saved']>) {
  return { entered, corrected, known }
}

function EntryBar({ hold, onPaste }: { hold: EntryHold; onPaste(): void }) {
  const t = useWords('waters')
  const imports = mayDo('administer', useSeated().roles)
  return (
    <div className="dc-row">
      <span className="dc-row">
        {t('entry.time')}
        <Input
          className="wt-moment"
          value={hold.time}
          aria-label={t('entry.time')}
          title={t('entry.timeHint')}
          onFocus={(event) => event.target.select()}
          onChange={(event) => hold.setTime(event.target.value)}
        />
      </span>
      {hold.pasted && (
        <>
          <span>{t('entry.pasted', { count: hold.lines.length })}</span>
          <Button onClick={() => hold.paste(null)}>{t('entry.backToGrid')}</Button>
        </>
      )}
      <span className="dc-row wt-right">
        {imports && <Button onClick={() => openImport('readings')}>{t('entry.import')}</Button>}
        <Button onClick={onPaste}>{t('entry.paste')}</Button>
        <Button onClick={hold.clear} disabled={hold.count === 0}>
          {t('entry.clear')}
        </Button>
        <Button type="primary" loading={hold.busy} disabled={!hold.complete} onClick={() => void hold.save()}>
          {t('entry.save', { count: hold.count })} <KeyHint keys="Ctrl+Enter" />
        </Button>
      </span>
    </div>
  )
}
