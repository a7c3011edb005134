import alarms from '#resources/i18n/zh-CN/alarms.json'
import app from '#resources/i18n/zh-CN/app.json'
import audit from '#resources/i18n/zh-CN/audit.json'
import backup from '#resources/i18n/zh-CN/backup.json'
import calendar from '#resources/i18n/zh-CN/calendar.json'
import callouts from '#resources/i18n/zh-CN/callouts.json'
import contacts from '#resources/i18n/zh-CN/contacts.json'
import desk from '#resources/i18n/zh-CN/desk.json'
import drills from '#resources/i18n/zh-CN/drills.json'
import firstRun from '#resources/i18n/zh-CN/first-run.json'
import followups from '#resources/i18n/zh-CN/followups.json'
import handover from '#resources/i18n/zh-CN/handover.json'
import hazards from '#resources/i18n/zh-CN/hazards.json'
import imports from '#resources/i18n/zh-CN/imports.json'
import incidents from '#resources/i18n/zh-CN/incidents.json'
import log from '#resources/i18n/zh-CN/log.json'
import notices from '#resources/i18n/zh-CN/notices.json'
import people from '#resources/i18n/zh-CN/people.json'
import plans from '#resources/i18n/zh-CN/plans.json'
import refusals from '#resources/i18n/zh-CN/refusals.json'
import reports from '#resources/i18n/zh-CN/reports.json'
import responses from '#resources/i18n/zh-CN/responses.json'
import roster from '#resources/i18n/zh-CN/roster.json'
import runs from '#resources/i18n/zh-CN/runs.json'
import settings from '#resources/i18n/zh-CN/settings.json'
import sheets from '#resources/i18n/zh-CN/sheets.json'
import training from '#resources/i18n/zh-CN/training.json'
import warnings from '#resources/i18n/zh-CN/warnings.json'
import waters from '#resources/i18n/zh-CN/waters.json'

/** The words in Chinese, the source language. */
export const zhCN = {
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
