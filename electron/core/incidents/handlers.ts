import type { incidentsContract } from '#shared/incidents/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Emergency incidents. */
export const incidentsRoom = room<typeof incidentsContract>(
  'incidents',
  [
    'incident_type',
    'incident',
    'incident_revision',
    'incident_figure',
    'figure_adoption',
    'incident_person',
    'incident_grading',
    'incident_mark',
    'incident_link',
    'incident_telling',
  ],
  { 'incidents.due': () => [] },
)
