import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Plan } from '#shared/callouts/plan.ts'

/** A plan in words: for which warnings, in what time, up which ladder, what must be asked. */
export function usePlanWords() {
  const t = useWords('callouts')
  const signal = useSignalWords()
  const list = (words: string[]) => words.join(t('listComma'))
  return {
    scope: ({ hazards, colours }: Plan) =>
      t('plan.scope', {
        hazards: hazards.length > 0 ? list(hazards.map(signal.hazard)) : t('plan.anyHazard'),
        colours:
          colours.length > 0 ? list(colours.map((colour) => t(`colour.${colour}`))) : t('plan.anyColour'),
      }),
    times: ({ answerMinutes, waves, ladder }: Plan) =>
      t('plan.times', { minutes: answerMinutes, waves: waves.length, steps: ladder.length }),
    ladder: ({ ladder }: Plan) =>
      ladder
        .map(({ step, afterMinutes }) => t('plan.rung', { step: t(`step.${step}`), minutes: afterMinutes }))
        .join(' → '),
    waves: ({ waves }: Plan) =>
      list(
        waves.map(({ name, afterMinutes }, index) =>
          t('plan.wave', { n: index + 1, name, minutes: afterMinutes }),
        ),
      ),
    needs: ({ needs }: Plan) =>
      needs.length > 0 ? list(needs.map((need) => t(`need.${need}`))) : t('plan.noNeeds'),
  }
}
