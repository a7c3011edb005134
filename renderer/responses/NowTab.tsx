import { useQuery } from '#renderer/app/call.ts'
import { usePlace } from '#renderer/app/place.ts'
import { usePagePaper } from '#renderer/app/print.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Response } from '#shared/responses/response.ts'
import { ActionsPanel } from './ActionsPanel.tsx'
import { lastSheet } from './last-sheet.ts'
import { ResponsePanel } from './ResponsePanel.tsx'
import { SuggestionsPanel } from './SuggestionsPanel.tsx'

/** What waits or is in force, what is suggested, and the actions of the one looked at. While nothing is in force, what is suggested comes first. */
export function NowTab() {
  const told = useTroubleWords()
  const { shown, picked, refusal } = useShown()
  usePagePaper('responseSheet', picked && lastSheet(picked))
  const suggestions = <SuggestionsPanel key="suggestions" />
  const responses = shown.map((response) => (
    <ResponsePanel
      key={response.id}
      response={response}
      picked={shown.length > 1 && response.id === picked?.id}
    />
  ))
  return (
    <div className="rs-now">
      <div className="rs-left">
        <Trouble words={told(refusal)} />
        {shown.length === 0 ? [suggestions, <Quiet key="quiet" />] : [...responses, suggestions]}
      </div>
      <div className="rs-right">{picked && <ActionsPanel response={picked} />}</div>
    </div>
  )
}

function Quiet() {
  const t = useWords('responses')
  return (
    <Panel title={t('quiet.title')}>
      <Empty words={t('quiet.words')} />
    </Panel>
  )
}

/** The responses that wait or are in force, the highest first, those that ended and leave something to be done, and one that the address names whatever it is. */
function useShown() {
  const named = Number(usePlace().detail)
  const open = useQuery('responses.list', { states: ['proposed', 'inForce', 'changing'] }, { every: 60_000 })
  const found = useQuery('responses.get', { id: named }, { enabled: named > 0 }).value
  const ended = useQuery('responses.list', { states: ['ended'], limit: 20 }).value ?? []
  const leaving = ended.filter(({ actions }) => actions.some(({ outcome }) => outcome === ''))
  const running = (open.value ?? []).toSorted((a, b) => (a.level ?? 9) - (b.level ?? 9))
  const responses = [...running, ...leaving]
  const other = found && !responses.some(({ id }) => id === found.id) ? [found] : []
  const shown: Response[] = [...other, ...responses]
  return {
    shown,
    picked: shown.find(({ id }) => id === named) ?? shown[0] ?? null,
    refusal: open.refusal,
  }
}
