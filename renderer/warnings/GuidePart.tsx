import { useQuery } from '#renderer/app/call.ts'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Colour } from '#shared/warnings/read-warning.ts'
import type { Guide } from '#shared/warnings/views.ts'

interface GuidePartProps {
  hazard: string
  colour: Colour | null
}

/** When this signal is given, and what is to be done then, with the source. */
export function GuidePart({ hazard, colour }: GuidePartProps) {
  const t = useWords('warnings')
  const words = useSignalWords()
  const asked = hazard !== '' && colour !== null
  const { value } = useQuery('warnings.guide', { hazard, colour: colour ?? 'red' }, { enabled: asked })
  const guide = asked ? value?.guide : null
  return (
    <Panel
      className="wa-guide"
      title={
        guide
          ? t('guide.title', { signal: words.plain({ hazard, colour, level: null }) })
          : t('guide.titleNone')
      }
    >
      {guide ? (
        <GuideWords guide={guide} />
      ) : (
        <Empty words={asked && value ? t('guide.none') : t('guide.choose')} />
      )}
    </Panel>
  )
}

function GuideWords({ guide }: { guide: Guide }) {
  const t = useWords('warnings')
  const english = useLanguage() === 'en'
  const lines = english && guide.guideEn.length > 0 ? guide.guideEn : guide.guide
  return (
    <>
      <h3>
        {t('guide.criteria')} {!guide.criteriaSure && <Tag tone="soon">{t('guide.unsure')}</Tag>}
      </h3>
      <p>{(english && guide.criteriaEn) || guide.criteria}</p>
      {lines.length > 0 && (
        <h3>
          {t('guide.guide')} {!guide.sure && <Tag tone="soon">{t('guide.unsure')}</Tag>}
        </h3>
      )}
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="dc-hint">{t('guide.source', { source: guide.source })}</p>
    </>
  )
}
