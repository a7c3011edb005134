import { z } from 'zod'

/** A report as it stands on paper: head, title, numbered sections of plain paragraphs, foot. Made by one pure function for page, PDF and DOCX alike. */
export const ReportText = z.object({
  /** "值班信息" and the like; empty when it has no series. */
  seriesName: z.string(),
  /** "第12期", "第　期" before it is issued. */
  number: z.string(),
  unit: z.string(),
  date: z.string(),
  urgency: z.string(),
  /** 签发人 */
  issuer: z.string(),
  title: z.string(),
  /** "主送" line above the text. */
  addressed: z.string(),
  sections: z.array(z.object({ code: z.string(), heading: z.string(), paragraphs: z.array(z.string()) })),
  /** Casualties as a table: words and values in order. */
  figures: z.array(z.object({ key: z.string(), name: z.string(), value: z.string() })),
  /** Tables under the text: the people behind the numbers. */
  lists: z.array(
    z.object({ label: z.string(), heads: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  ),
  /** Unit and date under the text. */
  signedAs: z.string(),
  foot: z.array(z.object({ code: z.string(), label: z.string(), value: z.string() })),
  /** Sent when and how, received by whom at what time. */
  deliveries: z.array(
    z.object({
      name: z.string(),
      channel: z.string(),
      sentAt: z.string(),
      receivedBy: z.string(),
      receivedAt: z.string(),
    }),
  ),
  /** Exercise, voided, draft: what must stand across the sheet; empty otherwise. */
  marks: z.array(z.string()),
})

/** A report as it stands on paper. */
export type ReportText = z.output<typeof ReportText>
