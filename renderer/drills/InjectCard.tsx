import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Drill, PlayedInject } from '#shared/drills/drill.ts'
import { ask, closeAsked } from './asked.ts'

/** An inject as a card: large enough to be read out, or to be read by the players. */
export function InjectCard({ drill, inject }: { drill: Drill; inject: PlayedInject }) {
  const t = useWords('drills')
  const number = drill.script.findIndex(({ code }) => code === inject.code) + 1
  return (
    <Dialog
      open
      width={720}
      title={t('card.title', { number, name: drill.name })}
      submitWord={t('acts.answer')}
      cancelWord={t('card.later')}
      onSubmit={() => ask({ form: 'answer', drill, inject })}
      onClose={closeAsked}
    >
      <div className="dr-card">
        <p>
          <Tag tone="soon">{t(`injectKinds.${inject.kind}`)}</Tag> {inject.from}
        </p>
        <p className="dr-card-words">{inject.words}</p>
      </div>
    </Dialog>
  )
}
