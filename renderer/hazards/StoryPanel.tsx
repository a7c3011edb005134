import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { useStory } from './use-story.ts'

/** What happened to a hazard in the order of time, each line with who wrote it down. */
export function StoryPanel({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const items = useStory(hazard)
  return (
    <Panel title={t('story.title')}>
      <ol className="hz-story">
        {items.map(({ key, at, title, words, by }) => (
          <li key={key}>
            <TimeText at={at} as="short" />
            <div>
              <strong>{title}</strong> <span className="dc-hint">{t('story.by', { name: by })}</span>
              {words !== '' && <p>{words}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
