import type { CardContent, CardFacts, CardStep } from './card.ts'
import type { CardLanguage } from './samples.ts'
import { type TableColumn, tableColumns } from './table.ts'
import {
  answerWords,
  choicesWritten,
  columnWords,
  factWords,
  kindWords,
  phaseWritten,
  yesWords,
} from './table-words.grammar.ts'

/** A card as rows of text: its facts, the headings, a row for each step, then what is never done and the traps. */
export interface CardTable {
  facts: string[]
  headings: string[]
  rows: string[][]
}

/** A card as a table that people edit and that is read again. */
export function tableOf(facts: CardFacts, content: CardContent, language: CardLanguage): CardTable {
  const titles = new Map(content.phases.map(({ code, title }) => [code, title]))
  const aside = (kind: 'never' | 'trap', words: string) => cellsOf({ kind: kindWords[kind][language], words })
  const fact = (name: keyof typeof factWords, value: string) =>
    value === '' ? [] : [`${factWords[name][language]}: ${value}`]
  return {
    facts: [
      ...fact('name', facts.name),
      ...fact('types', facts.types.join(', ')),
      ...fact('source', facts.source),
    ],
    headings: tableColumns.map((column) => columnWords[column][language]),
    rows: [
      ...content.steps.map((step) => stepRow(step, titles.get(step.phase) ?? '', language)),
      ...content.never.map((words) => aside('never', words)),
      ...content.traps.map((words) => aside('trap', words)),
    ],
  }
}

function stepRow(step: CardStep, title: string, language: CardLanguage): string[] {
  const { whom, answer, dueMinutes } = step
  return cellsOf({
    phase: phaseWritten(step.phase, title, language),
    code: step.code,
    kind: kindWords[step.kind][language],
    words: step.words,
    role: whom?.role ?? '',
    place: whom?.place ?? '',
    contact: whom?.contact ? String(whom.contact) : '',
    responsible: step.responsible,
    due: dueMinutes === null ? '' : `T+${dueMinutes}`,
    answer: answer.kind === 'none' ? '' : answerWords[answer.kind][language],
    unit: answer.unit,
    choices: choicesWritten(answer.choices),
    required: answer.required ? yesWords.yes[language] : '',
    after: step.after.join(', '),
    attachments: step.attachments.join('; '),
    note: step.note,
  })
}

function cellsOf(said: Partial<Record<TableColumn, string>>): string[] {
  return tableColumns.map((column) => said[column] ?? '')
}
