import { describe, expect, it } from 'vitest'
import english from '#resources/i18n/en/paper.json' with { type: 'json' }
import chinese from '#resources/i18n/zh-CN/paper.json' with { type: 'json' }
import type { Column, Form } from './form-column.ts'
import { dutyForms } from './form-columns-duty.ts'
import { matterForms } from './form-columns-matters.ts'
import { cutLines } from './set-lines.ts'
import { cellsOf, dense, penOf, printedRows, runningText } from './under-caption.ts'

/** The forms of domain.md 4 that the room prints; 4.9, 4.13 and 4.15 have no sheet. */
const printed = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.10', '4.11', '4.12', '4.14']
const forms = [...dutyForms, ...matterForms]

describe.each(forms)('the form $section $name', ({ fill, columns }) => {
  it('has every column of the form, with what is on record under it, and nothing cut', async () => {
    const html = await sheetOf(fill)
    expect(missingIn(html, columns)).toEqual([])
    expect(cutLines(html)).toEqual([])
  })

  it('has every column in English too, and nothing cut', async () => {
    const html = await sheetOf(fill, 'en')
    expect(cutLines(html)).toEqual([])
    const text = dense(runningText(html))
    const absent = columns.filter((column) => !captionsIn(column).some((caption) => text.includes(caption)))
    expect(absent.map(({ wanted, caption }) => `${wanted} (${caption})`)).toEqual([])
  })
})

describe('the comparison itself', () => {
  const report = forms.find(({ section }) => section === '4.4') as Form

  it('is of every form that the room prints, each once', () => {
    expect(forms.map(({ section }) => section).sort()).toEqual(printed.toSorted())
  })

  it('sees a column that was taken out, a value under the wrong head, and a pen cell that is not empty', async () => {
    const html = await sheetOf(report.fill)
    const without = html.replaceAll('>接收确认时间<', '><')
    expect(missingIn(without, report.columns)).toEqual(['接收人确认 (接收确认时间): no such caption'])
    const moved = html.replace('>何国强<', '>周<')
    expect(missingIn(moved, report.columns)).toEqual(['名单：姓名 (姓名): without 何国强'])
    const unsaid = html.replaceAll('东经', '')
    expect(missingIn(unsaid, report.columns)).toEqual(['经纬度 (（东经): not in its place'])
    const cut = html.replace(
      '编辑</div></div><div class="cell middle">',
      '$&<div class="line value">王芳</div>',
    )
    expect(missingIn(cut, report.columns)).toEqual(['编辑 (编辑): the cell for the pen holds 王芳'])
  })

  it('misses every single caption that is taken out of any form', async () => {
    for (const { fill, columns } of forms) {
      const html = await sheetOf(fill)
      for (const column of columns) {
        const gone = dense(column.caption)
        const rows = printedRows(html).map(({ role, cells }) => ({
          role,
          cells: cells.map((cell) => (cell === gone ? '' : cell)),
        }))
        const text = runningText(html).replaceAll(gone, '')
        const told = faultsOf({ rows, text }, columns)
        expect(
          told.some((fault) => fault.startsWith(`${column.wanted} (`)),
          column.wanted,
        ).toBe(true)
      }
    }
  })

  it('sees parts of the body that changed places', async () => {
    const html = await sheetOf(report.fill)
    const swapped = html
      .replace('五、初步原因', '五、※')
      .replace('七、发展趋势与风险', '七、初步原因')
      .replace('五、※', '五、发展趋势与风险')
    expect(missingIn(swapped, report.columns)).not.toEqual([])
  })
})

async function sheetOf(fill: Form['fill'], language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> {
  const { room, sheet, of } = await fill()
  await room.ok('admin', 'settings.change', { language })
  return (await room.ok('officer', 'paper.preview', { sheet, of })).html
}

/** What of a form is not on its sheet, or not where it belongs. */
function missingIn(html: string, columns: readonly Column[]): string[] {
  return faultsOf({ rows: printedRows(html), text: runningText(html) }, columns)
}

/** A sheet as it is read: its rows cell by cell, and the whole as running text. */
interface Read {
  rows: ReturnType<typeof printedRows>
  text: string
}

function faultsOf({ rows, text }: Read, columns: readonly Column[]): string[] {
  const prose = columns.filter(({ where }) => where === 'prose')
  const faults = columns.map((column) => {
    if (column.where === 'cell') return cellFault(cellsOf(rows, column.caption), column)
    return column.where === 'pen' ? penFault(penOf(rows, column.caption), column) : null
  })
  const named = columns.map((column, index) => [column, faults[index]] as const)
  return [...named, ...proseFaults(text, prose)].flatMap(([{ wanted, caption }, fault]) =>
    fault ? [`${wanted} (${caption}): ${fault}`] : [],
  )
}

function cellFault(found: string[] | null, { value }: Column): string | null {
  if (found === null) return 'no such caption'
  return found.some((text) => text.includes(dense(value))) ? null : `without ${value}`
}

function penFault(found: ReturnType<typeof penOf>, { value }: Column): string | null {
  if (found === null) return 'no such cell'
  if (found.pen !== '') return `the cell for the pen holds ${found.pen}`
  return found.electronic.includes(dense(value)) ? null : `without ${value}`
}

/** Each caption after the one before, each value before the next caption. */
function proseFaults(text: string, columns: readonly Column[]): (readonly [Column, string | null])[] {
  let from = 0
  const places = columns.map((column) => {
    const at = text.indexOf(dense(column.caption), from)
    if (at >= 0) from = at + dense(column.caption).length
    return { column, from, found: at >= 0 }
  })
  return places.map(({ column, from: start, found }, index) => {
    if (!found) return [column, 'not in its place']
    const end = places.slice(index + 1).find((next) => next.found)?.from ?? text.length
    return [column, text.slice(start, end).includes(dense(column.value)) ? null : `without ${column.value}`]
  })
}

type Words = { [key: string]: string | Words }

/** The words of paper by their keys, `a.b.c`. */
function flat(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value]] : flat(value, `${before}${key}.`),
  )
}

const inChinese = flat(chinese)
const inEnglish = new Map(flat(english))

/** What a column may be called in English: by the keys whose Chinese words are its caption, up to where a value is filled in. */
function captionsIn({ caption, english: own }: Column): string[] {
  if (own !== undefined) return [dense(own)]
  const fixed = dense(caption).replace(/\d+/g, '#')
  return inChinese
    .filter(([, words]) => stem(words, fixed))
    .map(([key]) => dense((inEnglish.get(key) ?? '').split('{{')[0] ?? ''))
    .filter((text) => text !== '')
}

function stem(words: string, caption: string): boolean {
  const said = dense(words).replace(/\{\{\w+\}\}/g, '#')
  return said === caption || said.startsWith(`${caption}#`) || said.endsWith(`。${caption}#。`)
}
