import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, longQuery, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { NewIncidentFacts } from './facts.ts'
import { Figures, NewFigures } from './figures.ts'
import { Computed, Level } from './grade.ts'
import { Incident, IncidentLine, incidentStates } from './incident.ts'
import { NewLink } from './link.ts'
import { markKinds } from './mark.ts'
import { PersonFacts } from './person.ts'
import { NewTelling } from './telling.ts'
import { Moment, TimelineItem, timelineKinds } from './timeline.ts'
import { IncidentType } from './type.ts'

const Id = z.int().positive()
const ById = z.object({ id: Id })
const reason = line(400)
const kinds = z.array(z.enum(timelineKinds)).optional()

/** Emergency incidents: opened from a call, corrected by revisions, counted by sources, graded by rule, told to whom and when, closed. */
export const incidentsContract = {
  'incidents.open': command(
    'write',
    z.object({
      facts: NewIncidentFacts,
      /** The first figures; they are adopted at once. */
      figures: NewFigures.nullable().default(null),
      /** The log entry (telephone record) it comes from. */
      entry: Id.nullable().default(null),
      links: z.array(NewLink).max(20).default([]),
      exercise: z.boolean().optional(),
    }),
    Incident,
  ),
  'incidents.get': query('read', ById, Incident),
  /** Newest first; `words` finds in number, title, place and type. */
  'incidents.list': query(
    'read',
    z.object({
      states: z.array(z.enum(incidentStates)).optional(),
      exercise: z.boolean().optional(),
      words: z.string().max(100).default(''),
      limit: z.int().min(1).max(2000).default(100),
    }),
    z.array(IncidentLine),
  ),
  'incidents.revise': command('write', ById.extend({ facts: NewIncidentFacts, reason }), Incident),
  /** Figures of one source. Fewer than the same source or the adopted version said is refused (`incidents.figuresFall`) until `sure` comes with a note. With `adopt` (the reason) they are adopted at once; the very first always are. */
  'incidents.addFigures': command(
    'write',
    ById.extend({
      ...NewFigures.shape,
      corrects: Id.nullable().default(null),
      sure: z.boolean().default(false),
      adopt: optionalText(400),
    }),
    Incident,
  ),
  /** The version the room speaks by from now on; one with fewer than the last is refused (`incidents.figuresFall`) until `sure`. */
  'incidents.adopt': command(
    'write',
    ById.extend({ figure: Id, reason, sure: z.boolean().default(false) }),
    Incident,
  ),
  'incidents.addPerson': command('write', ById.extend({ facts: PersonFacts }), Incident),
  /** A new row in the place of `person`; `gone` takes the person off the list (the reason in `facts.note`). */
  'incidents.replacePerson': command(
    'write',
    ById.extend({ person: Id, facts: PersonFacts, gone: z.boolean().default(false) }),
    Incident,
  ),
  /** The grade as people set it; level null gives it back to the rule. */
  'incidents.setGrade': command('write', ById.extend({ level: Level.nullable(), reason }), Incident),
  'incidents.mark': command(
    'write',
    ById.extend({ kind: z.enum(markKinds), code: line(40), words: optionalText(400), applies: z.boolean() }),
    Incident,
  ),
  'incidents.link': command('write', ById.extend(NewLink.shape), Incident),
  'incidents.unlink': command('write', ById.extend({ link: Id }), Incident),
  'incidents.tell': command('write', ById.extend(NewTelling.shape), Incident),
  /** Refused (`incidents.stillOpen`) while drafts, queries, runs, instructions or follow-ups are open, until `sure`. */
  'incidents.close': command(
    'write',
    ById.extend({ words: reason, sure: z.boolean().default(false) }),
    Incident,
  ),
  'incidents.reopen': command('write', ById.extend({ reason }), Incident),
  /** Opened by mistake; refused when a report on it went out. */
  'incidents.withdraw': command('write', ById.extend({ reason }), Incident),
  /** Everything that happened, oldest first. */
  'incidents.timeline': query('read', ById.extend({ kinds }), z.array(TimelineItem)),
  /** As it stood at a moment, for replaying. */
  'incidents.timelineAt': query('read', ById.extend({ at: Instant }), Moment),
  /** The timeline as a workbook; a window offers to save it. */
  'incidents.exportTimeline': longQuery(
    'read',
    ById.extend({ kinds }),
    z.object({ name: z.string(), base64: z.string() }),
  ),
  /** The grade of figures by a scale (that of work safety when none is named), or by those of a kind of incident. `directLoss` in yuan. */
  'incidents.grade': query(
    'read',
    Figures.extend({
      scale: z.string().max(40).optional(),
      typeCode: z.string().max(20).optional(),
      gradeFacts: NewIncidentFacts.shape.gradeFacts,
    }),
    Computed.extend({ level: Level }),
  ),
  /** Kinds of incidents: the national table with the room's own. */
  'incidents.types': query('read', z.object({}), z.array(IncidentType)),
  'incidents.addType': command(
    'plan',
    z.object({
      code: z.string().regex(/^[0-9A-Za-z]{5,12}$/, { message: 'incidents.typeCode' }),
      name: line(60),
      parent: z.string().max(20),
    }),
    IncidentType,
  ),
  'incidents.switchType': command('plan', z.object({ code: z.string(), active: z.boolean() }), IncidentType),
  /** What this room asks to be settled, for the desk's one queue. */
  'incidents.due': query('read', z.object({}), z.array(DueItem)),
}
