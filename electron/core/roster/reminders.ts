import type { Handler } from '../work.ts'

/** Reminder texts for everybody on duty on a date. */
export const reminders: Handler<'roster.reminders'> = () => []
