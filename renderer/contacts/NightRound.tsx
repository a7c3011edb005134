import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { NumberNight } from '#shared/contacts/contract.ts'
import type { StaleNumber } from '#shared/contacts/number.ts'
import { NightCall } from './NightCall.tsx'
import { NightList } from './NightList.tsx'
import { PostponeDialog } from './PostponeDialog.tsx'

/** The round by keyboard: 1 reached, 2 wrong, arrows leave one for later, P leaves the rest for tomorrow. */
export function NightRound({ night }: { night: NumberNight }) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('contacts.verify')
  const [at, setAt] = useState(0)
  const [done, setDone] = useState<ReadonlySet<number>>(() => new Set())
  const [postponing, setPostponing] = useState(false)
  const [said, setSaid] = useState('')
  const numbers = night.numbers.filter(({ id }) => !done.has(id))
  const here = numbers[Math.min(at, numbers.length - 1)]
  async function check(outcome: 'reached' | 'wrong') {
    if (!here || busy || !(await run({ number: here.id, outcome })).ok) return
    setDone((before) => new Set([...before, here.id]))
    setSaid(t(`night.kept_${outcome}`, { who: whose(here), number: here.number }))
  }
  const move = (step: number) => setAt((before) => Math.max(0, Math.min(numbers.length - 1, before + step)))
  usePageKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    '1': () => void check('reached'),
    '2': () => void check('wrong'),
    p: () => setPostponing(numbers.length > 0),
  })
  if (!here) return <Empty words={t('night.done', { n: night.checked })} />
  return (
    <div className="ct-night">
      <NightList numbers={numbers} here={here.id} onPick={setAt} />
      <section className="dc-panel ct-call" aria-label={t('night.call')}>
        <NightCall
          number={here}
          busy={busy}
          onCheck={(outcome) => void check(outcome)}
          onPostpone={() => setPostponing(true)}
        />
        <Trouble words={told(refusal)} />
        <p role="status" className="ct-said">
          {said}
        </p>
      </section>
      {postponing && <PostponeDialog left={numbers.length} onClose={() => setPostponing(false)} />}
    </div>
  )
}

function whose({ contact, unit }: StaleNumber): string {
  return contact?.name ?? unit.name
}
