import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useEffect } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { go, usePlace } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { levelMark } from '#shared/responses/level.ts'
import { AskedForm } from './AskedForm.tsx'
import { ask } from './asked.ts'
import { ConsultationsTab } from './ConsultationsTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { NowTab } from './NowTab.tsx'
import { PlansTab } from './PlansTab.tsx'
import './responses.css'

/** Emergency responses: what is in force, what is suggested, what is to be done; consultations, history, plans. */
export function Page() {
  const t = useWords('responses')
  const { detail } = usePlace()
  const [tab = '', named = ''] = detail.split('/')
  const chain = tab === 'propose' ? Number(named) : 0
  useEffect(() => {
    if (chain > 0) proposeFor(chain)
  }, [chain])
  const items = [
    { key: 'now', label: t('tabs.now'), children: <NowTab /> },
    { key: 'consultations', label: t('tabs.consultations'), children: <ConsultationsTab /> },
    { key: 'history', label: t('tabs.history'), children: <HistoryTab /> },
    { key: 'plans', label: t('tabs.plans'), children: <PlansTab /> },
  ]
  return (
    <Frame title={t('title')} note={<Note />} actions={<Acts />}>
      <Tabs
        items={items}
        activeKey={items.some(({ key }) => key === tab) ? tab : 'now'}
        onChange={(key) => go('responses', key === 'now' ? '' : key)}
        className="dc-tabs"
        destroyOnHidden
      />
      <AskedForm />
    </Frame>
  )
}

/** Opens the proposal of a response for a warning, once. */
function proposeFor(chain: number): void {
  const from = `warning/${chain}`
  ask({ form: 'step', act: 'propose', response: null, change: 'activate', from, chain })
  go('responses')
}

/** The levels in force in a few words, or that there is none and when that was looked at. */
function Note() {
  const t = useWords('responses')
  const time = useTimeWords()
  const current = useQuery('responses.current', {}, { every: 60_000 }).value
  if (!current) return null
  const said = current.responses.map(({ level, matter }) => t('levelOf', { level: levelMark(level), matter }))
  return (
    <>
      {said.length === 0 ? t('none', { at: time(current.at, 'time') }) : said.join(t('semicolon'))}{' '}
      <Suggested />
    </>
  )
}

/** How much is suggested, and the way to it. */
function Suggested() {
  const t = useWords('responses')
  const { proposals = [], notices = [] } = useQuery('responses.proposals', {}, { every: 60_000 }).value ?? {}
  const open = [...proposals, ...notices].filter(({ putOff }) => putOff === null).length
  if (open === 0) return null
  const show = () => {
    go('responses')
    setTimeout(() => document.querySelector('.rs-suggestions')?.scrollIntoView({ block: 'start' }))
  }
  return (
    <Button size="small" type="link" onClick={show}>
      {t('suggest.title', { n: open })}
    </Button>
  )
}

function Acts() {
  const t = useWords('responses')
  return (
    <>
      <Button
        type="primary"
        onClick={() => ask({ form: 'step', act: 'propose', response: null, change: 'activate', from: '' })}
      >
        {t('acts.begin')}
      </Button>
      <Button
        onClick={() => ask({ form: 'step', act: 'external', response: null, change: 'activate', from: '' })}
      >
        {t('acts.takeOver')}
      </Button>
      <Button onClick={() => ask({ form: 'consult', response: null, corrects: null })}>
        {t('acts.consult')}
      </Button>
    </>
  )
}
