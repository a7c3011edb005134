import type { Board, BoardTarget } from '#shared/callouts/board.ts'
import type { Rung, Try } from '#shared/callouts/target.ts'

const at = '2026-11-22T16:00:00.000Z'

const ladder: Rung[] = [
  rung('message', 'message', '13800000201'),
  rung('phone', 'phone', '13800000201'),
  rung('deputy', 'phone', '13800000202'),
  rung('dutyLine', 'dutyLine', '0550-6600201'),
]

function rung(step: Rung['step'], channel: Rung['channel'], number: string): Rung {
  return { step, channel, afterMinutes: 3, contact: null, who: '唐文博', post: '镇长', number }
}

/** A target on a board as a page is given it; its next step is the rung named, the own telephone when none is. */
export function boardTarget({
  id,
  place,
  rung: next = 1,
}: {
  id: number
  place: number
  rung?: number
}): BoardTarget {
  const { afterMinutes: _minutes, ...step } = ladder[next] as Rung
  return {
    id,
    place,
    wave: 0,
    unit: `第${place}镇`,
    contact: null,
    who: '唐文博',
    post: '镇长',
    beginsAt: at,
    answerBy: at,
    begun: true,
    state: 'toCall',
    ageSeconds: 0,
    ladder,
    tries: [],
    answer: null,
    needs: ['commander', 'villages', 'moved'],
    missing: ['commander', 'villages', 'moved'],
    answeredAt: null,
    next: { ...step, rung: next, at, due: true },
    dropped: null,
  }
}

/** A try at a target. */
export function tryOf({ id, target }: { id: number; target: number }): Try {
  return {
    id,
    target,
    rung: 1,
    channel: 'phone',
    number: '13800000201',
    called: '唐文博',
    result: 'noAnswer',
    answer: null,
    words: '',
    happenedAt: at,
    at,
    late: false,
    by: null,
    withdrawn: null,
  }
}

/** A board with these targets on it. */
export function boardOfTargets(targets: readonly BoardTarget[]): Board {
  return {
    id: 1,
    title: '暴雨橙色',
    chain: 1,
    exercise: false,
    startedAt: at,
    startedBy: null,
    endedAt: null,
    endedBy: null,
    ending: '',
    counts: { total: targets.length, toCall: 0, called: 0, acked: 0, answered: 0, unanswered: 0, dropped: 0 },
    oldest: null,
    next: null,
    feedback: null,
    at,
    plan: {
      hazards: [],
      colours: [],
      waves: [],
      ladder: [],
      answerMinutes: 15,
      againMinutes: 5,
      needs: ['commander', 'villages', 'moved'],
      feedbackMinutes: null,
      feedbackWhat: '',
    },
    targets: [...targets],
    queue: targets.map(({ id }) => id),
    waves: [],
  }
}
