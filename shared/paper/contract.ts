import { z } from 'zod'
import { optionalText } from '#shared/base/text.ts'
import { command, longQuery, query } from '#shared/contract/operation.ts'

/** The sheets the room can print, each of one thing: a shift, an entry, a handover, a month (`202612`), a key period or a month, a swap or stand-in, a station over a time as `waters.view` keeps it, a step of a response, a call-out, a warning, a version of a plan card, a run, a ledger or a ranking of hazards as `hazards.view` keeps it, a report, an incident, an instruction, a drill. */
export const SheetName = z.enum([
  'dutyLog',
  'telephoneRecord',
  'handoverSheet',
  'wallRoster',
  'wallRosterLarge',
  'rosterFiling',
  'changeSlip',
  'hydrograph',
  'responseSheet',
  'callSheet',
  'warningSheet',
  'planCard',
  'runRecord',
  'incidentReport',
  'dailyBrief',
  'incidentTimeline',
  'instructionSheet',
  'hazardLedger',
  'hazardRanking',
  'drillRecord',
])

/** The sheets the room can print. */
export type SheetName = z.output<typeof SheetName>

const Of = z.object({ sheet: SheetName, of: z.int().positive() })

/** One printing in the journal. */
export const Printing = z.object({
  id: z.int(),
  sheet: SheetName,
  of: z.int(),
  copy: z.int(),
  act: z.enum(['pdf', 'printer', 'file']),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
  reason: z.string(),
  pages: z.int(),
  chainCode: z.string(),
})

/** One printing in the journal. */
export type Printing = z.output<typeof Printing>

/** Printing: the preview is the print; every copy is numbered and journalled, a reprint needs a reason. */
export const paperContract = {
  'paper.preview': query(
    'read',
    Of,
    z.object({
      title: z.string(),
      html: z.string(),
      pages: z.int(),
      copies: z.int(),
      size: z.string(),
      landscape: z.boolean(),
    }),
  ),
  'paper.print': command(
    'read',
    Of.extend({ act: Printing.shape.act, reason: optionalText(400), path: z.string().max(1000).optional() }),
    Printing.extend({ path: z.string().nullable() }),
  ),
  /** A report as an editable DOCX; a window offers to save it. */
  'paper.docx': longQuery(
    'read',
    z.object({ report: z.int().positive() }),
    z.object({ name: z.string(), base64: z.string() }),
  ),
  'paper.journal': query(
    'read',
    z.object({ limit: z.int().min(1).max(500).default(100) }),
    z.array(Printing),
  ),
}
