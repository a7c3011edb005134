import { go, usePlace } from '#renderer/app/place.ts'

/** The tabs of the front page. */
export const trainingTabs = ['sets', 'standings', 'results'] as const

/** A tab of the front page. */
export type TrainingTab = (typeof trainingTabs)[number]

/** Where this room is: its front page with a tab, or a set being answered (`code`). */
export function useTrainingPlace(): { code: string | null; tab: TrainingTab } {
  const [first = ''] = usePlace().detail.split('/')
  const tab = trainingTabs.find((one) => one === first)
  return { code: first === '' || tab ? null : first, tab: tab ?? 'sets' }
}

/** Goes to a tab of the front page. */
export function showTab(tab: TrainingTab): void {
  go('training', tab === 'sets' ? '' : tab)
}

/** Begins to answer a set. */
export function takeSet(code: string): void {
  go('training', code)
}
