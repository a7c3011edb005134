import app from '#resources/i18n/en/app.json'
import audit from '#resources/i18n/en/audit.json'
import backup from '#resources/i18n/en/backup.json'
import calendar from '#resources/i18n/en/calendar.json'
import desk from '#resources/i18n/en/desk.json'
import firstRun from '#resources/i18n/en/first-run.json'
import handover from '#resources/i18n/en/handover.json'
import imports from '#resources/i18n/en/imports.json'
import log from '#resources/i18n/en/log.json'
import notices from '#resources/i18n/en/notices.json'
import people from '#resources/i18n/en/people.json'
import refusals from '#resources/i18n/en/refusals.json'
import roster from '#resources/i18n/en/roster.json'
import settings from '#resources/i18n/en/settings.json'
import sheets from '#resources/i18n/en/sheets.json'
import type { Words } from './words.ts'

/** The words in English. */
export const en: Words = {
  app,
  audit,
  backup,
  calendar,
  desk,
  'first-run': firstRun,
  handover,
  imports,
  log,
  notices,
  people,
  refusals,
  roster,
  settings,
  sheets,
}
