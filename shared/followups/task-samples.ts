import shipped from '#resources/rules/duty-tasks.json' with { type: 'json' }
import { DutyTaskFacts } from './duty-task.ts'

/** The duty tasks that are shipped, in the words of a language; none comes before the room has taken it in. */
export function taskSamples(language: 'zh-CN' | 'en'): DutyTaskFacts[] {
  return shipped.samples.map(({ words, post, schedule }) =>
    DutyTaskFacts.parse({ words: words[language], post, schedule, source: { sample: true } }),
  )
}
