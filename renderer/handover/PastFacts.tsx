import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Handover } from '#shared/handover/handover.ts'

/** What a handover recorded. */
export function PastFacts({ handover }: { handover: Handover }) {
  const t = useWords('handover')
  const { outgoing, incoming, leader, summary, review, brief } = handover
  const faults = brief.checks.filter(({ state }) => state === 'fault' || state === 'absent')
  const matters = brief.matters.filter(({ kind }) => kind !== 'draft')
  return (
    <Facts>
      <Signed name={t('past.outgoing')} by={outgoing} />
      <Signed name={t('past.incoming')} by={incoming} />
      <Signed name={t('past.leader')} by={leader} />
      <Fact name={t('detail.summary')}>{summary || t('summary.empty')}</Fact>
      {review !== '' && <Fact name={t('detail.review')}>{review}</Fact>}
      <Fact name={t('detail.mattersLeft')}>
        {matters.length === 0 ? t('past.unsigned') : <Lines lines={matters.map(({ text }) => text)} />}
      </Fact>
      <Fact name={t('detail.faults')}>
        {faults.length === 0 ? (
          t('detail.faultsNone')
        ) : (
          <Lines
            lines={faults.map(({ name, note, state }) => `${name}: ${t(`checks.${state ?? 'ok'}`)} ${note}`)}
          />
        )}
      </Fact>
      <Sealed handover={handover} />
    </Facts>
  )
}

function Sealed({ handover }: { handover: Handover }) {
  const t = useWords('handover')
  if (handover.cutLink === null) return null
  return (
    <>
      <Fact name={t('detail.chain')}>
        {t('detail.chainText', { link: handover.cutLink, head: handover.head ?? '' })}
      </Fact>
      <Fact name={t('detail.signature')}>{handover.signature}</Fact>
    </>
  )
}

function Signed({ name, by }: { name: string; by: { name: string; at: string } | null }) {
  const t = useWords('handover')
  const time = useTimeWords()
  return (
    <Fact name={name}>
      {by ? t('steps.signedBy', { name: by.name, time: time(by.at) }) : t('past.unsigned')}
    </Fact>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
