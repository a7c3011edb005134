import type { Drill } from '#shared/drills/drill.ts'
import type { DrillRecordData } from '#shared/paper/drill-record.ts'
import type { Work } from '../work.ts'

/** The facts of a drill's record; problems and signature are those of the newest evaluation. */
export function drillRecordData(work: Work, id: number): DrillRecordData {
  const drill = work.call('drills.get', { id })
  const { facts, name, kind, planName, beganAt, endedAt, pausedMinutes, script } = drill
  const [evaluation = null] = drill.evaluations
  return {
    number: id,
    name,
    kind,
    card: planName,
    place: facts.place,
    subject: facts.subject,
    participants: facts.participants.split('\n').filter((line) => line.trim() !== ''),
    controller: facts.controller,
    plannedAt: facts.plannedAt,
    beganAt,
    endedAt,
    pausedMinutes,
    script: script.map(({ atMinutes, kind: how, from, words, expected }) => ({
      atMinutes,
      kind: how,
      from,
      words,
      act: expected?.act ?? '',
      byMinutes: expected?.byMinutes ?? null,
    })),
    timeline: timelineOf(drill),
    comparison: work.call('drills.comparison', { id }),
    evaluation: evaluation && { ...evaluation },
    signed: evaluation && { name: evaluation.evaluator, at: evaluation.at },
  }
}

/** What happened, in the order of its time; an inject says its own words. */
function timelineOf({ events, script }: Drill): DrillRecordData['timeline'] {
  return events
    .map(({ act, inject, words, happenedAt, plus, by }) => {
      const index = script.findIndex(({ code }) => code === inject)
      return {
        at: happenedAt,
        plus,
        act,
        inject: index < 0 ? null : index + 1,
        words: act === 'inject' ? (script[index]?.words ?? '') : words,
        by: by?.name ?? '',
      }
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
