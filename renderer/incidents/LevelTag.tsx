import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Level } from '#shared/incidents/grade.ts'

/** A level of gravity by the name its table gives it, in another language by the name of the level. */
export function LevelTag({ level, name }: { level: Level | null; name: string }) {
  const t = useWords('incidents')
  const own = useLanguage() === 'en' ? '' : name
  if (level === null) return <span className="dc-faint">{t('grade.none')}</span>
  return <Tag tone={level <= 2 ? 'over' : level === 3 ? 'soon' : 'plain'}>{own || t(`levels.${level}`)}</Tag>
}
