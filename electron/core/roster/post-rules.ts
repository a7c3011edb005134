import { refuse } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { DutyPost, TemplateFacts } from '#shared/roster/post.ts'
import { today } from '../shift-rules.ts'
import type { Handler, Work } from '../work.ts'
import { editedAhead } from './edit-ahead.ts'
import { postOf, refuseReversed, templateOf } from './known.ts'
import type { PostRow, TemplateRow } from './rows.ts'

/** A post of the room's own, or other facts for one it has; one that is still rostered cannot be switched off. */
export const setPost: Handler<'roster.setPost'> = (work, post) => {
  const known = work.db.one<{ id: number }>('SELECT id FROM duty_post WHERE code = ?', post.code)
  if (!post.active) refuseStillPlanned(work, post.code)
  editedAhead(work, 'posts', () => {
    if (known) work.ledger.update('duty_post', known.id, postRow(post))
    else work.ledger.insert('duty_post', postRow(post))
  })
  return postOf(work, post.code)
}

/** A new shift template. */
export const addTemplate: Handler<'roster.addTemplate'> = (work, template) => {
  checkTemplate(work, template)
  const id = editedAhead(work, 'templates', () =>
    work.ledger.insert('duty_template', { ...templateRow(template), active: 1 }),
  )
  return templateOf(work, id)
}

/** Other facts for a shift template; what has ended keeps its own. */
export const changeTemplate: Handler<'roster.changeTemplate'> = (work, { id, ...template }) => {
  templateOf(work, id)
  checkTemplate(work, template)
  editedAhead(work, 'templates', () => work.ledger.update('duty_template', id, templateRow(template)))
  return templateOf(work, id)
}

/** A shift template that holds until yesterday. */
export const dropTemplate: Handler<'roster.dropTemplate'> = (work, { id }) => {
  templateOf(work, id)
  const lastDay = plusDays(today(work), -1)
  editedAhead(work, 'templates', () => work.ledger.update('duty_template', id, { effective_to: lastDay }))
  return templateOf(work, id)
}

function checkTemplate(work: Work, { post, effectiveFrom, effectiveTo }: TemplateFacts): void {
  postOf(work, post)
  refuseReversed(effectiveFrom, effectiveTo, 'effectiveTo')
}

function refuseStillPlanned(work: Work, post: string): void {
  const planned = work.db.one<{ n: number }>(
    'SELECT count(*) AS n FROM duty_assignment a JOIN duty_template t ON t.room = a.room AND t.id = a.template WHERE a.active = 1 AND t.post = ? AND a.date >= ?',
    post,
    today(work),
  )
  if (planned && planned.n > 0) refuse('roster.postInUse', { post, count: planned.n })
}

function postRow({ code, name, roles, crewPost, callInMinutes, place, active }: DutyPost): PostRow {
  return {
    code,
    name,
    roles: JSON.stringify(roles),
    crew_post: crewPost,
    call_in_minutes: callInMinutes,
    place,
    active: active ? 1 : 0,
  }
}

function templateRow({ hours, ...template }: TemplateFacts): Omit<TemplateRow, 'active'> {
  return {
    post: template.post,
    name: template.name,
    hours_by: hours.by,
    start: hours.by === 'own' ? hours.start : null,
    minutes: hours.by === 'own' ? hours.minutes : null,
    day_kinds: JSON.stringify(template.dayKinds),
    period: template.period,
    needed: template.needed,
    effective_from: template.effectiveFrom,
    effective_to: template.effectiveTo,
  }
}
