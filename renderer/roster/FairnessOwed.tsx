import { useWords } from '#renderer/app/words.ts'

/** What somebody is short of or has done beyond their share, in words; even is said too. */
export function FairnessOwed({ owed, strong = false }: { owed: number; strong?: boolean }) {
  const t = useWords('roster')
  const amount = Math.abs(Math.round(owed * 100) / 100)
  const words =
    amount === 0
      ? t('fairness.even')
      : owed > 0
        ? t('fairness.short', { n: amount })
        : t('fairness.beyond', { n: amount })
  const tone = amount < 1 ? 'ra-even' : owed > 0 ? 'ra-short' : 'ra-beyond'
  return strong ? <b className={tone}>{words}</b> : <small className={`ra-under ${tone}`}>{words}</small>
}
