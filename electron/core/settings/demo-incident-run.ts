import { entryOf, keep, kept, type PlayTurn, type Turn } from './demo-incident.ts'
import { numberOf } from './demo-stage.ts'

/** How the card of an incident is begun, ticked, set aside and ended. */
export const runActs = { run, tick, aside, endRun } satisfies Record<string, PlayTurn>

function run(turn: Turn, at: string): void {
  const { stage, incident, act } = turn
  const { id } = stage.act(act.by, at, 'runs.start', {
    plan: numberOf(stage, `card.${incident.card}`),
    incident: kept(turn),
    entry: entryOf(turn),
  })
  keep(turn, ['run'], id)
  const sql = 'SELECT id, code FROM run_step WHERE run = ?'
  const steps = stage.house.open().db.all<{ id: number; code: string }>(sql, id)
  for (const step of steps) keep(turn, ['step', step.code], step.id)
}

/** A step that tells somebody is one line of the log, and that line is whom was told of the incident. */
function tick(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const { answer = '', party = null, told } = words.steps[act.key] ?? {}
  const step = kept(turn, 'step', act.key)
  stage.act(act.by, at, 'runs.tick', { step, answer, party })
  if (!told || !party || !act.role) return
  const sql = 'SELECT entry FROM run_step_event WHERE step = ? ORDER BY id DESC LIMIT 1'
  const entry = stage.house.open().db.one<{ entry: number }>(sql, step)?.entry ?? null
  const said = { role: act.role, party, words: told[0], answer: told[1], entry }
  stage.act(act.by, at, 'incidents.tell', { id: kept(turn), ...said })
}

function aside(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  const step = kept(turn, 'step', act.key)
  const reason = words.steps[act.key]?.answer ?? ''
  stage.act(act.by, at, 'runs.setAside', { step, outcome: 'notApplicable', reason })
}

function endRun(turn: Turn, at: string): void {
  const { stage, words, act } = turn
  stage.act(act.by, at, 'runs.end', { id: kept(turn, 'run'), words: words.endings?.run ?? '' })
}
