import { useQuery } from '#renderer/app/call.ts'
import { usePagePaper } from '#renderer/app/print.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { SheetName } from '#shared/paper/contract.ts'
import type { ChainStory } from '#shared/warnings/views.ts'
import { ChainActs } from './ChainActs.tsx'
import { ChainHead } from './ChainHead.tsx'
import { focusList } from './focus-story.ts'
import { Timeline } from './Timeline.tsx'

const sheet = SheetName.safeParse('warningSheet')

/** The warning picked in a list with its whole story, or what would stand there. */
export function ChainPart({ id }: { id: number | null }) {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('warnings.chain', { id: id ?? 0 }, { enabled: id !== null })
  usePagePaper(sheet.success ? sheet.data : 'dutyLog', sheet.success ? id : null)
  if (id === null) return <Empty words={t('story.pick')} />
  return (
    <>
      <Trouble words={told(refusal)} />
      {value && <Story key={value.id} story={value} />}
    </>
  )
}

/** The whole story of one warning; Esc goes back to the list. */
function Story({ story }: { story: ChainStory }) {
  const t = useWords('warnings')
  return (
    <section
      className={`wa-story dc-panel ${story.status === 'actual' ? '' : 'wa-practised'}`}
      aria-label={t('story.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter in the list brings the keyboard here, and what scrolls must be reachable.
      tabIndex={0}
      data-story
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === 'Escape' && currentTarget.contains(target as Node)) focusList()
      }}
    >
      <ChainHead story={story} />
      <ChainActs story={story} />
      <Timeline story={story} />
    </section>
  )
}
