import { wallClock } from '#shared/base/zone.ts'
import type { FoundFile } from '#shared/warnings/file-contract.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import type { Work } from '../../work.ts'

/** No more warnings are named in the result of one file. */
const most = 200

/** The result of a file in words, as it is put beside it: when, how many, which warnings, what was refused and why. */
export function wordsOfResult(
  work: Work,
  found: Omit<FoundFile, 'words'>,
  messages: readonly MessageFacts[],
): string {
  const { received, known, refused } = found
  const counts = { received, known, refused: refused.length }
  return [
    found.name,
    work.words('warnings:folder.result', { at: clockFace(work, work.now), ...counts }),
    ...messages.slice(0, most).map((facts) => `- ${lineOf(work, facts)}`),
    ...refused.slice(0, most).map(({ file, words }) => `- ${file}: ${words}`),
  ].join('\n')
}

function lineOf(work: Work, { issuers, hazard, colour, headline, issuedAt }: MessageFacts): string {
  if (headline !== '') return headline
  const parts = [issuers.join(' '), issuedAt === null ? '' : clockFace(work, issuedAt), hazard, colour ?? '']
  return parts.filter((part) => part !== '').join(' ')
}

/** Date and time on the room's clock. */
export function clockFace(work: Work, at: string): string {
  const { date, time } = wallClock(at, work.room.zone)
  return `${date} ${time}`
}
