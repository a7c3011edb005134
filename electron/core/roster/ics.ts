import type { Instant } from '#shared/base/instant.ts'

/** One entry of a calendar file; `key` names it for good, however often it is moved, `sequence` grows with every edit, so that a newer file replaces what an older one said. */
export interface CalendarEntry {
  key: string
  sequence: number
  from: Instant
  to: Instant
  summary: string
  description: string
}

/** What a calendar file says about itself. */
export interface CalendarFile {
  name: string
  /** Makes the entries' keys unlike those of any other room. */
  room: string
  stamp: Instant
  entries: readonly CalendarEntry[]
}

const lineEnd = '\r\n'
const longestLine = 75

/** A calendar file of RFC 5545: times in UTC, lines folded at 75 octets, a line end after every line. */
export function calendarText({ name, entries, ...file }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duty Console//Roster//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, file)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => folded(line) + lineEnd).join('')
}

function entryLines(
  { key, sequence, from, to, summary, description }: CalendarEntry,
  { room, stamp }: Pick<CalendarFile, 'room' | 'stamp'>,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${key}@${room}.duty-console`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escapedText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapedText(description)}`]),
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ]
}

/** `20261201T003000Z`, seconds whole. */
function utc(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escapedText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** No line is longer than 75 octets and no sign is cut: what goes on begins with a space. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > longestLine) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += sign
    octets += size
  }
  return [...pieces, piece].join(lineEnd)
}
