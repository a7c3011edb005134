import { findingsOf } from '#shared/plans/check.ts'
import { differenceOf } from '#shared/plans/compare.ts'
import type { plansContract } from '#shared/plans/contract.ts'
import { cardContent } from '../card-content.ts'
import { room } from '../work.ts'
import { approve, sendBack, switchCard, withdraw } from './approving.ts'
import { draft, drop, save, submit } from './drafts.ts'
import { due } from './due.ts'
import { exportFile } from './export.ts'
import { importFile } from './import.ts'
import { get, list } from './listing.ts'
import { forRun } from './samples.ts'
import { versionOf, versionRow } from './store.ts'
import './rows.ts'

/** Emergency plans as versioned checklists. */
export const plansRoom = room<typeof plansContract>('plans', ['plan_card', 'plan_version'], {
  'plans.list': list,
  'plans.get': get,
  'plans.version': (work, { id }) => versionOf(work, id),
  'plans.forRun': forRun,
  'plans.check': (_work, { content }) => findingsOf(content),
  'plans.draft': draft,
  'plans.save': save,
  'plans.submit': submit,
  'plans.approve': approve,
  'plans.sendBack': sendBack,
  'plans.drop': drop,
  'plans.withdraw': withdraw,
  'plans.switch': switchCard,
  'plans.difference': (work, { a, b }) => {
    const [before, after] = [versionRow(work.db, a), versionRow(work.db, b)]
    return differenceOf(cardContent(before.content), cardContent(after.content))
  },
  'plans.exportFile': exportFile,
  'plans.importFile': importFile,
  'plans.due': due,
})
