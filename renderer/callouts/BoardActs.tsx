import Button from 'antd/es/button'
import { useState } from 'react'
import { go } from '#renderer/app/place.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Board } from '#shared/callouts/board.ts'
import { AddTargetDialog } from './AddTargetDialog.tsx'
import { showList } from './callout-place.ts'
import { EndDialog } from './EndDialog.tsx'
import { FeedbackDialog } from './FeedbackDialog.tsx'

type Asked = 'add' | 'end' | 'feedback'

/** What can be done with a whole call-out: somebody more, back from paper, print, end, report after lifting. */
export function BoardActs({ board }: { board: Board }) {
  const t = useWords('callouts')
  const print = usePrint()
  const [asked, setAsked] = useState<Asked | null>(null)
  const open = board.endedAt === null
  const wantsFeedback = board.feedback?.dueAt != null && board.feedback.at === null
  const close = () => setAsked(null)
  return (
    <>
      <Button onClick={() => showList('open')}>{t('acts.list')}</Button>
      {open && <Button onClick={() => setAsked('add')}>{t('acts.add')}</Button>}
      <Button onClick={() => go('callouts', `${board.id}/late`)}>{t('acts.late')}</Button>
      <Button onClick={() => print('callSheet', board.id)}>
        {t('acts.print')} <KeyHint keys="F8" />
      </Button>
      {wantsFeedback && (
        <Button type="primary" onClick={() => setAsked('feedback')}>
          {t('acts.feedback')}
        </Button>
      )}
      {open && (
        <Button
          type={board.counts.answered === board.counts.total ? 'primary' : 'default'}
          onClick={() => setAsked('end')}
        >
          {t('acts.end')}
        </Button>
      )}
      {asked === 'add' && <AddTargetDialog board={board} onClose={close} />}
      {asked === 'end' && <EndDialog board={board} onClose={close} />}
      {asked === 'feedback' && <FeedbackDialog board={board} onClose={close} />}
    </>
  )
}
