import { type LetteringName, letterings } from '#shared/paper/lettering.ts'
import { lineWidth } from '#shared/paper/lines.ts'
import { padding } from '#shared/paper/row.ts'
import { plainText } from './printed.ts'

const hundredth = 0.011

/** Every line of a sheet that is wider than its cell or stands over the edge of its row; empty when nothing is cut. */
export function cutLines(html: string): string[] {
  const rows = [
    ...html.matchAll(
      /<div class="row ([^"]*)" style="height:([\d.]+)mm;grid-template-columns:([^"]*)">(.*?)(?=<div class="row|<footer)/gs,
    ),
  ]
  return rows.flatMap(([, kind = '', height, columns = '', inside = '']) => {
    const widths = columns.split(' ').map(Number.parseFloat)
    const room = kind.includes('ruled') ? 2 * padding.across : 0
    return inside
      .split('<div class="cell ')
      .slice(1)
      .flatMap((cell, index) => cutIn(cell, { width: (widths[index] ?? 0) - room, height: Number(height) }))
  })
}

function cutIn(cell: string, { width, height }: { width: number; height: number }): string[] {
  const spans = /^[^"]*" style="height:([\d.]+)mm"/.exec(cell)?.[1]
  const lines = [...cell.matchAll(/<div class="line ([^"]*)">(.*?)<\/div>/gs)].map(([, name, text = '']) => ({
    lettering: letterings[name as LetteringName],
    text: plainText(text),
  }))
  const tall = lines.reduce((sum, { lettering }) => sum + lettering.leading, 0)
  const over =
    tall > Number(spans ?? height) + hundredth ? [`${tall} mm in a row of ${height}: ${lines[0]?.text}`] : []
  const wide = lines.filter(({ text, lettering }) => lineWidth(text, lettering) > width + hundredth)
  return [...over, ...wide.map(({ text }) => `wider than ${width} mm: ${text}`)]
}
