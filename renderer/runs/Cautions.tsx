import { useWords } from '#renderer/app/words.ts'

/** What is never done, and where the traps are. */
export function Cautions({ run }: { run: { never: readonly string[]; traps: readonly string[] } }) {
  const t = useWords('plans')
  const { never, traps } = run
  if (never.length + traps.length === 0) return null
  return (
    <section className="rn-cautions" aria-label={t('cautions')}>
      {(
        [
          ['never', never],
          ['traps', traps],
        ] as const
      ).map(
        ([key, lines]) =>
          lines.length > 0 && (
            <div key={key}>
              <b>{t(key)}</b>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  )
}
