import { ReportSettings } from '#shared/reports/settings.ts'
import type { Reader } from '../db/reader.ts'
import { actor, type Handler } from '../work.ts'

/** How the room reports, as last written down. */
export function settingsOf(db: Reader): ReportSettings {
  const [row] = db.kept<{ content: string }>(
    'reporting_setting',
    'SELECT content FROM reporting_setting ORDER BY id DESC LIMIT 1',
  )
  return ReportSettings.parse(JSON.parse(row?.content ?? '{}'))
}

/** Other habits from now on; what they were stays readable. */
export const setSettings: Handler<'reports.setSettings'> = (work, settings) => {
  if (JSON.stringify(settings) === JSON.stringify(settingsOf(work.db))) return settings
  work.ledger.insert('reporting_setting', {
    content: JSON.stringify(settings),
    at: work.now,
    person: actor(work).id,
  })
  work.call('log.notice', { notice: 'reports.settingsChanged', fields: { name: actor(work).name } })
  return settings
}
