import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
import { AskedForm } from './AskedForm.tsx'
import { FollowupPage } from './FollowupPage.tsx'
import { useFollowupPlace } from './followup-place.ts'
import { InstructionPage } from './InstructionPage.tsx'
import { ListPage } from './ListPage.tsx'
import './followups.css'

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export function Page() {
  const place = useFollowupPlace()
  return (
    <>
      {place.page === 'list' && <ListPage tab={place.tab} />}
      {place.page === 'followup' && <OneFollowup key={place.id} id={place.id} />}
      {place.page === 'instruction' && <OneInstruction key={place.id} id={place.id} />}
      <AskedForm />
    </>
  )
}

function OneFollowup({ id }: { id: number }) {
  const { value, refusal } = useQuery('followups.get', { id }, { every: 60_000 })
  return value ? <FollowupPage followup={value} /> : <Missing refusal={refusal} />
}

function OneInstruction({ id }: { id: number }) {
  const { value, refusal } = useQuery('followups.instruction', { id }, { every: 60_000 })
  return value ? <InstructionPage instruction={value} /> : <Missing refusal={refusal} />
}

function Missing({ refusal }: { refusal: Refusal | null }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  return (
    <Frame title={t('title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}
