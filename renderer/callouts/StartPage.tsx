import Button from 'antd/es/button'
import type { KeyboardEvent } from 'react'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { showList } from './callout-place.ts'
import { ProposalList } from './ProposalList.tsx'
import { StartFacts } from './StartFacts.tsx'
import { StartSchemes } from './StartSchemes.tsx'
import { useStart } from './use-start.ts'

/** Begins a call-out: for which warning, by which scheme, whom; Ctrl+Enter starts. */
export function StartPage({ chain }: { chain: number | null }) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const hold = useStart(chain)
  const ready = hold.chosen.length > 0 && !hold.busy
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey || !ready) return
    event.preventDefault()
    void hold.start()
  }
  return (
    <Frame
      title={t('start.title')}
      actions={
        <>
          <Button onClick={() => showList('open')}>{t('cancel')}</Button>
          <Button type="primary" disabled={!ready} loading={hold.busy} onClick={() => void hold.start()}>
            {t('start.act', { n: hold.chosen.length })} <KeyHint keys="Ctrl+Enter" />
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl+Enter from everything in it. */}
      <div className="co-start" onKeyDown={onKeyDown}>
        <div className="co-start-left">
          <StartFacts {...hold} />
          <StartSchemes {...hold} />
        </div>
        <div className="co-start-right">
          <Trouble words={told(hold.trouble)} />
          {hold.scheme ? <ProposalList {...hold} /> : <Empty words={t('start.noScheme')} />}
        </div>
      </div>
    </Frame>
  )
}
