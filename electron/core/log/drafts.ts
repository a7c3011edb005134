import { actor, type Handler } from '../work.ts'

/** The unfinished text of a person's form. */
export const draft: Handler<'log.draft'> = (work, { form }) =>
  work.house.scratch.draft(actor(work).id, form) ?? { content: null, at: null }

/** Keeps the unfinished text of a person's form: on the disk before the answer. */
export const keepDraft: Handler<'log.keepDraft'> = (work, { form, content }) => {
  work.house.scratch.keepDraft(actor(work).id, form, content, work.now)
  return { at: work.now }
}

/** Lets go of a draft once it was saved or given up. */
export const dropDraft: Handler<'log.dropDraft'> = (work, { form }) => {
  work.house.scratch.dropDraft(actor(work).id, form)
  return {}
}
