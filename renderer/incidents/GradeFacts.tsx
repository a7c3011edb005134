import { textOf } from '#renderer/app/figure-text.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { figureKeys } from '#shared/incidents/figures.ts'
import type { Computed, GradeHit, Grading } from '#shared/incidents/grade.ts'
import { scaleOf } from '#shared/incidents/scale.ts'
import { LevelTag } from './LevelTag.tsx'

/** What makes the grade: the level computed, the article, the figures that met it; what unsure tables would say. */
export function GradeFacts({ grading }: { grading: Grading }) {
  const t = useWords('incidents')
  const { computed, name, article, scaleName, hits, samples, overridden, reason } = grading
  return (
    <Facts>
      <Fact name={t('grade.computedLevel')}>
        <LevelTag level={computed} name={name} /> {scaleName}
      </Fact>
      {article !== '' && (
        <Fact name={t('grade.article')}>
          <cite lang="zh-CN">{article}</cite>
        </Fact>
      )}
      {hits.length > 0 && (
        <Fact name={t('grade.hits')}>
          <Hits hits={hits} scale={grading.scale} />
        </Fact>
      )}
      {overridden && (
        <Fact name={t('grade.overridden')}>
          <LevelTag level={grading.level} name={name} /> {reason}
        </Fact>
      )}
      {samples.map((sample) => (
        <Fact key={sample.scale} name={<Tag tone="soon">{t('grade.sample')}</Tag>}>
          <Sample sample={sample} />
        </Fact>
      ))}
    </Facts>
  )
}

function Sample({ sample: { scaleName, level, name, article } }: { sample: Computed }) {
  return (
    <>
      {scaleName} <LevelTag level={level} name={name} /> {article}
    </>
  )
}

function Hits({ hits, scale }: { hits: readonly GradeHit[]; scale: string }) {
  const t = useWords('incidents')
  const nameOf = (code: string) => {
    const key = figureKeys.find((one) => one === code)
    return key
      ? t(`figures.${key}`)
      : (scaleOf(scale)?.facts.find((fact) => fact.code === code)?.name ?? code)
  }
  const shown = (of: readonly string[], value: number) =>
    of[0] === 'directLoss' ? textOf('directLoss', value) : value
  return hits
    .flatMap(({ met }) => met)
    .map(({ of, value, from }) =>
      t('grade.hit', { what: of.map(nameOf).join('+'), value: shown(of, value), from: shown(of, from) }),
    )
    .join(t('semicolon'))
}
