import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { app } from 'electron'

/** The room's database: `--db FILE` on the command line, else DUTY_DB, else in the user's folder. Its folder is made. */
export function roomFile(): string {
  const place = process.argv.indexOf('--db')
  const given = (place > 0 && process.argv[place + 1]) || process.env.DUTY_DB
  const file = resolve(given || join(app.getPath('userData'), 'room', 'duty.db'))
  mkdirSync(dirname(file), { recursive: true })
  return file
}
