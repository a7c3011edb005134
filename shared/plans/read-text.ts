import { type CardStep, mostSteps, type PhaseCode, phaseCodes } from './card.ts'
import { findingsOf } from './check.ts'
import { plainWords } from './pasted.ts'
import { cardFromCells } from './read-table.ts'
import type { ReadCard } from './table.ts'
import { meant, minutesPhaseMeant, phaseWords, withoutBullet } from './table-words.grammar.ts'

/** Reads a card out of pasted text: a table (tabs, or the markup of a word processor) as a table, anything else a step a line, under the phase that stood on a line of its own before it. */
export function cardFromText(text: string, name: string): ReadCard {
  const lines = plainLines(text)
  if (lines.some((line) => line.includes('\t')))
    return cardFromCells(
      lines.map((line) => line.split('\t').map((cell) => cell.trim())),
      name,
    )
  const steps = stepsOf(lines)
  if (steps.length > mostSteps) return none('tooManySteps', { most: mostSteps })
  const long = lines.findIndex((line) => line.length > 400)
  if (long >= 0)
    return {
      ...none('tooLong', {}),
      faults: [{ row: long + 1, column: 'words', code: 'tooLong', fields: {} }],
    }
  const used = new Set(steps.map(({ phase }) => phase))
  const phases = phaseCodes.filter((code) => used.has(code)).map((code) => ({ code, title: '' }))
  const content = { phases, steps, never: [], traps: [] }
  return {
    facts: { name: name.slice(0, 60), types: [], source: '' },
    content,
    findings: findingsOf(content),
    faults: [],
  }
}

function none(code: string, fields: Record<string, number>): ReadCard {
  return { facts: null, content: null, findings: [], faults: [{ row: 1, column: null, code, fields }] }
}

/** Lines of plain words; cells of a table in markup are parted by tabs. */
function plainLines(text: string): string[] {
  const parted = /<\/?(p|td|tr|br|li|div)\b/i.test(text)
    ? text
        .replace(/[\r\n]+/g, ' ')
        .replace(/<\/p>\s*(?=<\/t[dh]>)/gi, '')
        .replace(/<\/t[dh]>\s*(?=<t[dh]\b)/gi, '\t')
        .replace(/<\/(tr|p|li|div|h\d)>|<br\s*\/?>/gi, '\n')
    : text
  return parted
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(plainWords).join('\t').trimEnd())
    .filter((line) => line.trim() !== '')
}

function stepsOf(lines: readonly string[]): CardStep[] {
  let phase: PhaseCode = '0-5'
  const steps: CardStep[] = []
  for (const line of lines) {
    const named = phaseAlone(line)
    if (named) phase = named
    else steps.push({ ...bare, code: `s${steps.length + 1}`, phase, words: withoutBullet(line) || line })
  }
  return steps
}

function phaseAlone(line: string): PhaseCode | undefined {
  const minutes = minutesPhaseMeant(withoutBullet(line)) ?? minutesPhaseMeant(line)
  const code = minutes && minutes.title === '' ? minutes.phase : meant(phaseWords, line)
  return phaseCodes.find((one) => one === code)
}

const bare = {
  kind: 'do',
  whom: null,
  responsible: '',
  dueMinutes: null,
  answer: { kind: 'none', unit: '', choices: [] as string[], required: false },
  after: [] as string[],
  attachments: [] as string[],
  note: '',
} as const satisfies Omit<CardStep, 'code' | 'phase' | 'words'>
