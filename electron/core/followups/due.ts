import rules from '#resources/rules/followup-rules.json' with { type: 'json' }
import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { exerciseNow } from '../exercise.ts'
import type { Work } from '../work.ts'
import { chargeWords } from './charge.ts'
import { instructionsWhere } from './instruction-store.ts'
import { markOf } from './log-words.ts'
import { followupsWhere } from './store.ts'
import { openTurns } from './turns.ts'

const { earlyDays } = rules.reminders

/** What this room asks to be settled: what instructions lack, what follow-ups wait for in the next days or waited for in vain, duty tasks whose time has come. */
export function due(work: Work): DueItem[] {
  const shown = showing(work)
  return [...instructionsDue(work, shown), ...followupsDue(work, shown), ...tasksDue(work)]
}

/** An exercise asks for something only while it goes on; a rehearsal room is nothing but exercise. */
function showing(work: Work): (one: { exercise: boolean }) => boolean {
  const practising = work.room.rehearsal || exerciseNow(work, undefined)
  return ({ exercise }) => practising || !exercise
}

/** Oral instructions that nobody signed stay due even when they are closed. */
const lacking = `i.state = 'open' OR (i.form = 'oral' AND NOT EXISTS
  (SELECT 1 FROM instruction_event e WHERE e.room = i.room AND e.instruction = i.id AND e.act = 'sign'))`

function instructionsDue(work: Work, shown: (one: { exercise: boolean }) => boolean): DueItem[] {
  return instructionsWhere(work, lacking, [], 1000)
    .filter(shown)
    .flatMap(({ id, number, leader, exercise, missing }) =>
      missing.map(({ what, dueAt }) => ({
        key: `instruction/${id}/${what}`,
        kind: 'instruction' as const,
        id,
        text: work.words(`notices:followups.due.${what}`, {
          number,
          leader: leader.name,
          mark: markOf(work, exercise),
        }),
        dueAt,
        page: `followups/instruction/${id}`,
      })),
    )
}

function followupsDue(work: Work, shown: (one: { exercise: boolean }) => boolean): DueItem[] {
  const soon = plusMinutes(work.now, earlyDays * 1440)
  return followupsWhere(work, "f.state IN ('open', 'settled')", [], 5000)
    .filter(shown)
    .flatMap((followup) => {
      const { id, number, title, next, exercise } = followup
      if (next === null || next.dueAt > soon) return []
      const fields = { number, title, charge: chargeWords(work, followup), mark: markOf(work, exercise) }
      return [
        {
          key: `followup/${id}/${next.step}/${next.dueAt}`,
          kind: 'followup' as const,
          id,
          text: work.words(`notices:followups.due.${next.step}`, fields),
          dueAt: next.dueAt,
          page: `followups/${id}`,
        },
      ]
    })
}

function tasksDue(work: Work): DueItem[] {
  return openTurns(work).map(({ task, words, postName, dueAt }) => ({
    key: `dutyTask/${task}/${dueAt}`,
    kind: 'dutyTask',
    id: task,
    text: [words, postName].filter(Boolean).join(' · '),
    dueAt,
    page: 'followups/tasks',
  }))
}
