import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { plusDays } from '#shared/base/zone.ts'
import { sampleSheet } from '#test/help/sheets.ts'

/** Files of a room that is to be filled from sheets. */
export interface SheetFiles {
  people: string
  leave: string
  roster: string
}

const sampled = '2026-12'
const weekdays = [...'日一二三四五六']

/** The three sample sheets in a folder, moved from December 2026 to another month; for that month they are the samples, byte for byte. */
export function sheetsFor(month: string, folder: string): SheetFiles {
  const kept = month === sampled
  const contents: Record<keyof SheetFiles, [name: string, bytes: Uint8Array]> = {
    people: ['people-gbk.csv', sampleSheet('people-gbk.csv')],
    leave: ['leave.csv', kept ? sampleSheet('leave.csv') : leaveIn(month)],
    roster: [`roster-${month}.xlsx`, kept ? sampleSheet('roster-2026-12.xlsx') : rosterIn(month)],
  }
  const put = ([name, bytes]: [string, Uint8Array]) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  return { people: put(contents.people), leave: put(contents.leave), roster: put(contents.roster) }
}

/** How many days a month has. */
export function lengthOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

function leaveIn(month: string): Uint8Array {
  const [year = '', number = ''] = month.split('-')
  const last = lengthOf(month)
  const day = (text: string) => String(Math.min(Number(text), last)).padStart(text.length, '0')
  const text = strFromU8(sampleSheet('leave.csv'))
    .replaceAll(/2026([./-])12\1(\d+)/g, (_found, mark: string, of: string) =>
      [year, number, day(of)].join(mark),
    )
    .replaceAll(/12月(\d+)日/g, (_found, of: string) => `${Number(number)}月${day(of)}日`)
  return strToU8(text)
}

/** The workbook with its own dates, weekdays and title; the rows of days that the month does not have are gone. */
function rosterIn(month: string): Uint8Array {
  const parts = unzipSync(sampleSheet('roster-2026-12.xlsx'))
  const [year = '', number = ''] = month.split('-')
  const texts = strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array)
  const words = [...texts.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)
  const place = (word: string) => words.indexOf(word)
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array)
  const moved = sheet.replaceAll(/<row r="(\d+)">.*?<\/row>/g, (row, at: string) => {
    const day = Number(at) - 3
    if (day < 1 || day > 31) return row
    if (day > lengthOf(month)) return ''
    const date = `${month}-${String(day).padStart(2, '0')}`
    const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
    return row
      .replace(/(<c r="B\d+" t="s"><v>)\d+/, `$1${place(weekday)}`)
      .replace(/(<c r="A\d+" s="3"><v>)\d+/, `$1${serialOf(date)}`)
  })
  const said = texts
    .replace('2026年12月', `${year}年${Number(number)}月`)
    .replaceAll(/12月(\d+日)/g, `${Number(number)}月$1`)
  return zipSync({
    ...parts,
    'xl/sharedStrings.xml': strToU8(said),
    'xl/worksheets/sheet1.xml': strToU8(moved),
  })
}

/** A day as Excel counts it: days since 30 December 1899. */
function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000)
}

/** The month of a day, and the months after it. */
export function monthAfter(day: string, months: number): string {
  let at = `${day.slice(0, 7)}-01`
  for (let count = 0; count < months; count += 1) at = `${plusDays(at, 31).slice(0, 7)}-01`
  return at.slice(0, 7)
}
