import { refuse } from '#shared/base/refusal.ts'
import { sheetLimits } from '#shared/imports/sheet.ts'

/** What a sheet's XML tells beyond its values: columns of cells merged over several rows, counted from 0. */
export interface Inspected {
  merged: { column: number; from: number; to: number }[]
}

/** Looks through the sheets of a workbook before it is read: formulas, entities and cells beyond the limits are refused; by the sheet's name. */
export function inspected(name: string, texts: Record<string, string>): Map<string, Inspected> {
  for (const text of Object.values(texts))
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) refuse('imports.damaged', { name })
  const names = sheetNames(texts)
  return new Map(
    Object.entries(texts)
      .filter(([path]) => path.startsWith('xl/worksheets/') && path.endsWith('.xml'))
      .map(([path, text]) => {
        const sheet = names.get(path) ?? path
        refuseFormulas(name, sheet, text)
        refuseFarCells(name, text)
        return [sheet, { merged: mergedIn(text) }]
      }),
  )
}

/** The name of each sheet by the path of its part. */
function sheetNames(texts: Record<string, string>): Map<string, string> {
  const targets = new Map(
    tags(texts['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return new Map(
    tags(texts['xl/workbook.xml'] ?? '', 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, 'id')) ?? ''
      return [target.startsWith('/') ? target.slice(1) : `xl/${target}`, unescaped(attribute(tag, 'name'))]
    }),
  )
}

function refuseFormulas(name: string, sheet: string, text: string): void {
  const at = text.search(/<(\w+:)?f[\s/>]/)
  if (at < 0) return
  const cell =
    text
      .slice(0, at)
      .match(/<(?:\w+:)?c\s[^>]*>/g)
      ?.at(-1) ?? ''
  refuse('imports.formula', { name, sheet, cell: attribute(cell, 'r') || '?' })
}

/** Rows are looked at even when empty: a sheet of a billion empty rows is refused, a formatted column is not. */
function refuseFarCells(name: string, text: string): void {
  for (const found of text.matchAll(/<(?:\w+:)?row\b[^>]*?\sr="(\d+)"/g))
    if (Number(found[1]) > 1_048_576) refuse('imports.damaged', { name })
  for (const found of text.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]+)(\d+)"[^>]*?(\/?)>/g)) {
    const [, letters = '', row, closed] = found
    if (closed === '/') continue
    if (Number(row) > sheetLimits.rows) refuse('imports.tooManyRows', { name })
    if (columnOf(letters) >= sheetLimits.columns) refuse('imports.tooManyColumns', { name })
  }
}

function mergedIn(text: string): Inspected['merged'] {
  return tags(text, 'mergeCell').flatMap((tag) => {
    const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(tag, 'ref'))
    if (!found || found[2] === found[4]) return []
    return [{ column: columnOf(found[1] as string), from: Number(found[2]) - 1, to: Number(found[4]) - 1 }]
  })
}

/** Columns of a spreadsheet end at XFD, three letters. */
function columnOf(letters: string): number {
  return [...letters.slice(0, 4)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function tags(text: string, tag: string): string[] {
  return text.match(new RegExp(`<(?:\\w+:)?${tag}\\s[^>]*>`, 'g')) ?? []
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] ?? '')
}
