import type { reportsContract } from '#shared/reports/contract.ts'
import { room } from '../work.ts'
import { addresseesOf, setAddressee } from './addressees.ts'
import { clocksNow, lateReason } from './clocks.ts'
import { brief, daily, dayBody, nil } from './day-reports.ts'
import { bodyNow, draft } from './drafting.ts'
import { due } from './due.ts'
import { issue } from './issuing.ts'
import { answerQuery, queries, query } from './queries.ts'
import { list, reportOf } from './reading.ts'
import { approveSkip, releaseCause } from './releases.ts'
import { endWatch, reportingOf } from './reporting.ts'
import { check, giveBack, save, voidReport } from './revising.ts'
import { ruleSets, setRuleSet, switchRuleSet } from './rule-sets.ts'
import { deliver, firstCall, receipt } from './sending.ts'
import { setSettings, settingsOf } from './settings.ts'
import { numbersWhere } from './store.ts'
import { text } from './text.ts'
import './rows.ts'

/** Reports of incidents and of the day: rules and the clocks they set, the chain of reports, their numbers, whom they reached and when. */
export const reportsRoom = room<typeof reportsContract>(
  'reports',
  [
    'reporting_rule_set',
    'rule_set_switch',
    'addressee',
    'report',
    'report_revision',
    'report_delivery',
    'report_query',
    'report_number',
    'lateness',
    'cause_release',
    'skip_approval',
    'watch_end',
    'reporting_setting',
  ],
  {
    'reports.ruleSets': ruleSets,
    'reports.setRuleSet': setRuleSet,
    'reports.switchRuleSet': switchRuleSet,
    'reports.settings': (work) => settingsOf(work.db),
    'reports.setSettings': setSettings,
    'reports.addressees': (work) => addresseesOf(work.db),
    'reports.setAddressee': setAddressee,
    'reports.clocks': (work, { incident }) => clocksNow(work, incident),
    'reports.of': (work, { incident }) => reportingOf(work, incident),
    'reports.lateReason': lateReason,
    'reports.firstCall': firstCall,
    'reports.bodyNow': bodyNow,
    'reports.draft': draft,
    'reports.save': save,
    'reports.check': check,
    'reports.return': giveBack,
    'reports.issue': issue,
    'reports.deliver': deliver,
    'reports.receipt': receipt,
    'reports.void': voidReport,
    'reports.get': (work, { id }) => reportOf(work.db, id),
    'reports.list': list,
    'reports.text': text,
    'reports.query': query,
    'reports.queries': queries,
    'reports.answerQuery': answerQuery,
    'reports.releaseCause': releaseCause,
    'reports.approveSkip': approveSkip,
    'reports.endWatch': endWatch,
    'reports.nil': nil,
    'reports.daily': daily,
    'reports.brief': brief,
    'reports.dayBody': dayBody,
    'reports.numbers': (work, { series, year }) => numbersWhere(work.db, series ?? null, year ?? null),
    'reports.due': due,
  },
)
