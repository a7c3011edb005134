import { useWords } from '#renderer/app/words.ts'
import type { Template } from '#shared/roster/post.ts'

/** A shift template in words: its hours, its days, how long it holds. */
export interface TemplateWords {
  hours(template: Template): string
  days(template: Template): string
  span(template: { effectiveFrom: string; effectiveTo: string | null }): string
}

/** The words for templates. */
export function useTemplateWords(): TemplateWords {
  const t = useWords('roster')
  return {
    hours: ({ hours }) => {
      if (hours.by !== 'own') return t(`rules.template.by_${hours.by}`)
      return t('rules.template.ownHours', {
        start: hours.start,
        hours: Math.round((hours.minutes / 60) * 100) / 100,
      })
    },
    days: ({ dayKinds, period }) => {
      const kinds =
        dayKinds.length === 4
          ? t('rules.template.everyDay')
          : dayKinds.map((kind) => t(`board.kind.${kind}`)).join(t('comma'))
      return period === null
        ? kinds
        : t('rules.template.within', { kinds, period: t(`rules.template.period.${period}`) })
    },
    span: ({ effectiveFrom, effectiveTo }) =>
      effectiveTo === null
        ? t('rules.from', { from: effectiveFrom })
        : t('rules.fromTo', { from: effectiveFrom, to: effectiveTo }),
  }
}
