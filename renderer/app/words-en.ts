import alarms from '#resources/i18n/en/alarms.json'
import app from '#resources/i18n/en/app.json'
import audit from '#resources/i18n/en/audit.json'
import backup from '#resources/i18n/en/backup.json'
import calendar from '#resources/i18n/en/calendar.json'
import callouts from '#resources/i18n/en/callouts.json'
import contacts from '#resources/i18n/en/contacts.json'
import desk from '#resources/i18n/en/desk.json'
import drills from '#resources/i18n/en/drills.json'
import firstRun from '#resources/i18n/en/first-run.json'
import followups from '#resources/i18n/en/followups.json'
import handover from '#resources/i18n/en/handover.json'
import hazards from '#resources/i18n/en/hazards.json'
import imports from '#resources/i18n/en/imports.json'
import incidents from '#resources/i18n/en/incidents.json'
import log from '#resources/i18n/en/log.json'
import notices from '#resources/i18n/en/notices.json'
import people from '#resources/i18n/en/people.json'
import plans from '#resources/i18n/en/plans.json'
import refusals from '#resources/i18n/en/refusals.json'
import reports from '#resources/i18n/en/reports.json'
import responses from '#resources/i18n/en/responses.json'
import roster from '#resources/i18n/en/roster.json'
import runs from '#resources/i18n/en/runs.json'
import settings from '#resources/i18n/en/settings.json'
import sheets from '#resources/i18n/en/sheets.json'
import training from '#resources/i18n/en/training.json'
import warnings from '#resources/i18n/en/warnings.json'
import waters from '#resources/i18n/en/waters.json'
import type { Words } from './words.ts'

/** The words in English. */
export const en: Words = {
  alarms,
  app,
  audit,
  backup,
  calendar,
  callouts,
  contacts,
  desk,
  'first-run': firstRun,
  handover,
  imports,
  log,
  notices,
  people,
  refusals,
  responses,
  roster,
  settings,
  sheets,
  warnings,
  incidents,
  reports,
  plans,
  runs,
  followups,
  hazards,
  drills,
  training,
  waters,
}
