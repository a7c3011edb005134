import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { ask } from './asked.ts'
import { drillTabs, showDrill } from './drill-place.ts'

const acts = {
  begin: 'B',
  deliver: 'D',
  answer: 'A',
  note: 'N',
  end: 'X',
  plan: 'E',
  script: 'S',
  evaluate: 'V',
  withdraw: '',
} as const

type Act = keyof typeof acts

/** What may be done with a drill now, the likeliest first; the band over the page has the keys of a real call. */
function actsOf({ state, brokenOut, script }: Drill): Act[] {
  if (state === 'planned') return ['begin', 'plan', 'script', 'withdraw']
  if (state === 'ended') return ['evaluate']
  if (state === 'withdrawn') return []
  if (brokenOut) return ['note', 'end']
  const next = script.some(({ deliveredAt }) => deliveredAt === null) ? (['deliver'] as const) : []
  const said = script.some(({ deliveredAt }) => deliveredAt !== null) ? (['answer'] as const) : []
  return [...next, ...said, 'note', 'script', 'end']
}

/** The acts on a drill with the keys they stand on. */
export function DrillActs({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { deliverNext, busy, refusal } = useDelivering(drill)
  const open = actsOf(drill)
  const does = (act: Act) => () => {
    if (act === 'deliver') void deliverNext()
    else if (act === 'answer') answerLast(drill)
    else ask({ form: act, drill })
  }
  usePageKeys({
    ...Object.fromEntries(
      open.filter((act) => acts[act].length === 1).map((act) => [acts[act].toLowerCase(), does(act)]),
    ),
    ...Object.fromEntries(drillTabs.map((tab, index) => [`${index + 1}`, () => showDrill(drill.id, tab)])),
  })
  return (
    <>
      <Trouble words={told(refusal)} />
      {open.map((act, index) => (
        <Button key={act} type={index === 0 ? 'primary' : 'default'} disabled={busy} onClick={does(act)}>
          {t(`acts.${act}`)} {acts[act] !== '' && <KeyHint keys={acts[act]} />}
        </Button>
      ))}
    </>
  )
}

/** The answer is to what came in last. */
function answerLast(drill: Drill): void {
  const last = drill.script
    .filter(({ deliveredAt }) => deliveredAt !== null)
    .toSorted((a, b) => ((a.deliveredAt ?? '') < (b.deliveredAt ?? '') ? -1 : 1))
    .at(-1)
  if (last) ask({ form: 'answer', drill, inject: last })
}

/** Delivers the next inject of the script and shows it as a card to be read out. */
export function useDelivering(drill: Drill) {
  const { run, busy, refusal } = useCommand('drills.deliver')
  async function deliver(code: string): Promise<void> {
    const outcome = await run({ id: drill.id, inject: code })
    if (!outcome.ok) return
    const inject = outcome.value.script.find((one) => one.code === code)
    if (inject) ask({ form: 'card', drill: outcome.value, inject })
  }
  const next = drill.script.find(({ deliveredAt }) => deliveredAt === null)
  return { deliver, deliverNext: async () => next && (await deliver(next.code)), busy, refusal }
}
