import type { hazardsContract } from '#shared/hazards/contract.ts'
import { room } from '../work.ts'
import { add, kept, revise } from './adding.ts'
import { addAttention, attention, liftAttention } from './attention.ts'
import { checkOf, checks } from './check-store.ts'
import { addToCheck, recordCheck } from './checks.ts'
import { due } from './due.ts'
import { figures } from './figures.ts'
import { assignLeader, assignments, endAssignment } from './leaders.ts'
import { list, places } from './listing.ts'
import { addPhoto, photo, savePhoto } from './photos.ts'
import {
  crossOff,
  endSupervision,
  extend,
  progress,
  recheck,
  rectified,
  sendBack,
  sign,
  supervise,
  takeBack,
  withdraw,
} from './steps.ts'
import { attentionUnits, hazardOf } from './store.ts'
import { view } from './views.ts'
import './rows.ts'

/** The ledger of safety hazards. */
export const hazardsRoom = room<typeof hazardsContract>(
  'hazards',
  [
    ...['hazard', 'hazard_revision', 'hazard_event', 'hazard_photo', 'attention_unit', 'hazard_view'],
    ...['leader_charge', 'leader_charge_end', 'site_check', 'site_check_hazard', 'site_check_addition'],
  ],
  {
    'hazards.add': add,
    'hazards.takeIn': (work, { hazards }) => ({ ids: hazards.map((facts) => kept(work, facts, false)) }),
    'hazards.takeBack': takeBack,
    'hazards.get': (work, { id }) => hazardOf(work, id),
    'hazards.list': list,
    'hazards.places': places,
    'hazards.revise': revise,
    'hazards.addPhoto': addPhoto,
    'hazards.photo': photo,
    'hazards.savePhoto': savePhoto,
    'hazards.sign': sign,
    'hazards.progress': progress,
    'hazards.rectified': rectified,
    'hazards.recheck': recheck,
    'hazards.crossOff': crossOff,
    'hazards.sendBack': sendBack,
    'hazards.extend': extend,
    'hazards.supervise': supervise,
    'hazards.endSupervision': endSupervision,
    'hazards.withdraw': withdraw,
    'hazards.attention': attention,
    'hazards.attentionUnits': attentionUnits,
    'hazards.addAttention': addAttention,
    'hazards.liftAttention': liftAttention,
    'hazards.assignments': assignments,
    'hazards.assignLeader': assignLeader,
    'hazards.endAssignment': endAssignment,
    'hazards.checks': checks,
    'hazards.checkRecord': (work, { id }) => checkOf(work, id),
    'hazards.recordCheck': recordCheck,
    'hazards.addToCheck': addToCheck,
    'hazards.figures': figures,
    'hazards.view': view,
    'hazards.due': due,
  },
)
