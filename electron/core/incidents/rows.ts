/** A row of incident_type. */
export interface IncidentTypeRow {
  code: string
  name: string
  parent: string
  active: number
}

/** A row of incident. */
export interface IncidentRow {
  year: number
  number: number
  exercise: number
  drill: number | null
  state: 'open' | 'closed' | 'withdrawn'
  opened_at: string
  closed_at: string | null
  closing: string
  entry: number | null
  person: number | null
}

/** A row of incident_act. */
export interface IncidentActRow {
  incident: number
  act: 'close' | 'reopen' | 'withdraw'
  words: string
  at: string
  person: number | null
}

/** A row of incident_revision. */
export interface IncidentRevisionRow {
  incident: number
  facts: string
  reason: string
  at: string
  person: number | null
}

/** A row of incident_figure. */
export interface IncidentFigureRow {
  incident: number
  source: 'publicSecurity' | 'health' | 'fire' | 'township' | 'firm' | 'department' | 'scene' | 'other'
  source_words: string
  as_of: string
  figures: string
  note: string
  corrects: number | null
  at: string
  person: number | null
}

/** A row of figure_adoption. */
export interface FigureAdoptionRow {
  incident: number
  figure: number
  reason: string
  at: string
  person: number | null
}

/** A row of incident_person. */
export interface IncidentPersonRow {
  incident: number
  facts: string
  replaces: number | null
  gone: number
  at: string
  person: number | null
}

/** A row of incident_grading. */
export interface IncidentGradingRow {
  incident: number
  level: number | null
  computed: number | null
  scale: string
  article: string
  reason: string
  at: string
  person: number | null
}

/** A row of incident_mark. */
export interface IncidentMarkRow {
  incident: number
  kind: 'atRisk' | 'sensitive'
  code: string
  words: string
  applies: number
  at: string
  person: number | null
}

/** A row of incident_link. */
export interface IncidentLinkRow {
  incident: number
  kind: 'warning' | 'run' | 'entry' | 'callout' | 'response' | 'instruction' | 'followup' | 'incident'
  target: number
  withdrawn_at: string | null
  at: string
  person: number | null
}

/** A row of incident_telling. */
export interface IncidentTellingRow {
  incident: number
  role: 'ownLeader' | 'department' | 'township' | 'rescue' | 'superior' | 'media' | 'caller' | 'other'
  direction: 'in' | 'out'
  party: string
  means: string
  words: string
  answer: string
  happened_at: string
  entry: number | null
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    incident_type: IncidentTypeRow
    incident: IncidentRow
    incident_act: IncidentActRow
    incident_revision: IncidentRevisionRow
    incident_figure: IncidentFigureRow
    figure_adoption: FigureAdoptionRow
    incident_person: IncidentPersonRow
    incident_grading: IncidentGradingRow
    incident_mark: IncidentMarkRow
    incident_link: IncidentLinkRow
    incident_telling: IncidentTellingRow
  }
}
