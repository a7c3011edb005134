import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import type { Player } from './cast.ts'

/** Someone of the contacts sheet. */
export interface Contact {
  unit: string
  name: string
  post: string
  telephone: string
}

/** The people of the roster sheet as Chinese Excel saved it: GBK, full-width digits, two numbers in a cell, some without. */
export function samplePeople(): (Player & { unit: string })[] {
  const text = new TextDecoder('gbk').decode(readFileSync(sample('people-gbk.csv')))
  return rowsOf(text).map(([, name = '', post = '', unit = '', telephones = '', duties = '']) => ({
    name,
    post,
    unit,
    telephones: telephones
      .split('/')
      .map((number) => number.trim())
      .filter(Boolean),
    roles: rolesOf(duties),
  }))
}

/** The contacts of the towns and bureaus. */
export function sampleContacts(): Contact[] {
  const text = readFileSync(sample('contacts.csv'), 'utf8').replace('\uFEFF', '')
  return rowsOf(text).map(([unit = '', name = '', post = '', telephone = '', office = '']) => ({
    unit,
    name,
    post,
    telephone: telephone || office,
  }))
}

/** The warning texts as they came, one per paragraph, moved from the days they speak of (20 and 21 July 2026) to others. */
export function sampleWarnings(first: string, second: string): string[] {
  const days: Record<string, string> = { 20: first, 21: second }
  return readFileSync(sample('texts.txt'), 'utf8')
    .trim()
    .split(/\n\s*\n/)
    .map((text) =>
      text.replaceAll(/(2026年07月|7月|(?<!\d))(20|21)日/g, (_found, month: string, day: string) =>
        dayLike(month, days[day] ?? ''),
      ),
    )
}

/** A day written as the text wrote it: with year and month, with the month, or alone. */
function dayLike(month: string, day: string): string {
  const [year = '', monthNumber = '', dayNumber = ''] = day.split('-')
  if (month === '') return `${dayNumber}日`
  return month === '7月'
    ? `${Number(monthNumber)}月${Number(dayNumber)}日`
    : `${year}年${monthNumber}月${dayNumber}日`
}

function rolesOf(duties: string): Player['roles'] {
  const roles: Player['roles'] = []
  if (duties.includes('带班领导')) roles.push('leader')
  if (duties.includes('主班')) roles.push('lead')
  if (/副班|值班员/.test(duties)) roles.push('officer')
  return roles
}

function rowsOf(text: string): string[][] {
  const lines = text.trim().split(/\r?\n/).slice(1)
  return lines.map((line) => line.split(',').map((cell) => cell.normalize('NFKC').trim()))
}

function sample(name: string): string {
  return join(root, 'test', 'samples', name)
}
