import type { incidentsContract } from '#shared/incidents/contract.ts'
import { room } from '../work.ts'
import { due } from './due.ts'
import { close, reopen, withdraw } from './ending.ts'
import { addFigures, adopt } from './figures.ts'
import { grade, setGrade } from './grading.ts'
import { link, unlink } from './links.ts'
import { list } from './listing.ts'
import { mark } from './marks.ts'
import { open, revise } from './opening.ts'
import { addPerson, replacePerson } from './persons.ts'
import { incidentOf } from './reading.ts'
import { tell } from './tellings.ts'
import { timeline, timelineAt } from './timeline.ts'
import { exportTimeline } from './timeline-export.ts'
import { addType, switchType, typesOf } from './types.ts'
import './rows.ts'

/** Emergency incidents: what was heard and when, figures by source, grades by rule, conditions that raise the line, who was told what, everything that happened. */
export const incidentsRoom = room<typeof incidentsContract>(
  'incidents',
  [
    'incident_type',
    'incident',
    'incident_act',
    'incident_revision',
    'incident_figure',
    'figure_adoption',
    'incident_person',
    'incident_grading',
    'incident_mark',
    'incident_link',
    'incident_telling',
  ],
  {
    'incidents.open': open,
    'incidents.get': (work, { id }) => incidentOf(work, id),
    'incidents.list': list,
    'incidents.revise': revise,
    'incidents.addFigures': addFigures,
    'incidents.adopt': adopt,
    'incidents.addPerson': addPerson,
    'incidents.replacePerson': replacePerson,
    'incidents.setGrade': setGrade,
    'incidents.mark': mark,
    'incidents.link': link,
    'incidents.unlink': unlink,
    'incidents.tell': tell,
    'incidents.close': close,
    'incidents.reopen': reopen,
    'incidents.withdraw': withdraw,
    'incidents.timeline': timeline,
    'incidents.timelineAt': timelineAt,
    'incidents.exportTimeline': exportTimeline,
    'incidents.grade': grade,
    'incidents.types': (work) => typesOf(work.db),
    'incidents.addType': addType,
    'incidents.switchType': switchType,
    'incidents.due': due,
  },
)
