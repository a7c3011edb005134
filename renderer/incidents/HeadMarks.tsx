import { AttentionMarks } from '#renderer/app/AttentionMarks.tsx'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import type { IncidentMark } from '#shared/incidents/mark.ts'
import { LevelTag } from './LevelTag.tsx'

/** Grade with its article, what raises the line, units under attention that are named, how the incident stands, exercise. */
export function HeadMarks({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const english = useLanguage() === 'en'
  const { grading, state, exercise, marks, facts } = incident
  const standing = marks.filter((mark) => mark.standing)
  const open = marks.filter(
    ({ suggested, applies, standing: counts }) => suggested && applies === null && !counts,
  )
  const said = (mark: IncidentMark) => (english ? mark.wordsEn : mark.words)
  return (
    <span className="in-head-marks">
      {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      {state !== 'open' && <Tag>{t(`states.${state}`)}</Tag>}
      <LevelTag level={grading.level} name={grading.name} />
      {grading.overridden && <Tag tone="soon">{t('grade.byHand')}</Tag>}
      {standing.map((mark) => (
        <Tag key={`${mark.kind}/${mark.code}`} tone="over" title={said(mark)}>
          {t(`marks.short.${mark.kind}`)}
        </Tag>
      ))}
      <AttentionMarks names={[facts.source.unit]} texts={[facts.title, facts.place]} />
      {open.length > 0 && state === 'open' && (
        <Tag tone="soon">
          {t('marks.toJudge', { what: open.map(said).join(t('comma')) })} <KeyHint keys="M" />
        </Tag>
      )}
      <cite lang="zh-CN">{grading.article}</cite>
    </span>
  )
}
