import { z } from 'zod'

/** A calendar day as `YYYY-MM-DD` that exists. */
export const Day = z.string().refine(dayExists, { message: 'day' })

/** A span of days, both included. */
export interface Days {
  from: string
  to: string
}

/** A time of day as `HH:mm`, 00:00 to 23:59. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'timeOfDay' })

function dayExists(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
