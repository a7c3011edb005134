import type { ReactNode } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Figure } from '#renderer/ui/Figure.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Board, WaveState } from '#shared/callouts/board.ts'
import { Age } from './Age.tsx'

/** How the whole call-out stands, in large figures, and its waves; what narrows the list stands beside them. */
export function BoardFigures({ board, children }: { board: Board; children: ReactNode }) {
  const t = useWords('callouts')
  const { counts } = board
  const silent = board.targets.find(({ id }) => id === board.oldest?.target)
  return (
    <section className="co-figures" aria-label={t('figures.title')}>
      <Figure value={counts.total} label={t('figures.total')} />
      <Figure value={counts.toCall} label={t('figures.toCall')} />
      <Figure value={counts.called} label={t('figures.called')} />
      <Figure value={counts.acked} label={t('figures.acked')} tone={counts.acked > 0 ? 'soon' : 'plain'} />
      <Figure value={counts.answered} label={t('figures.answered')} tone="good" />
      <Figure
        value={counts.unanswered}
        label={t('figures.unanswered')}
        tone={counts.unanswered > 0 ? 'over' : 'plain'}
      />
      {silent && board.endedAt === null && (
        <Figure
          value={<Age since={silent.beginsAt} until={null} />}
          label={t('figures.oldest', { unit: silent.unit })}
          tone={counts.unanswered > 0 ? 'over' : 'soon'}
        />
      )}
      {children}
      {board.waves.length > 1 && <Waves waves={board.waves} />}
    </section>
  )
}

function Waves({ waves }: { waves: readonly WaveState[] }) {
  const t = useWords('callouts')
  return (
    <ul className="dc-plain co-waves" aria-label={t('figures.waves')}>
      {waves.map(({ wave, name, beginsAt, total, answered }) => (
        <li key={wave}>
          <b>{t('wave', { n: wave + 1 })}</b> {name} <TimeText at={beginsAt} />{' '}
          <span className="dc-figures">{t('figures.ofWave', { answered, total })}</span>
        </li>
      ))}
    </ul>
  )
}
