/** A printed page read back from its html: the text of its rows by role, heights in millimetres. */
export interface PrintedPage {
  html: string
  heads: string[]
  entries: string[][]
  height: number
  foot: string[]
}

/** The pages of a sheet's html. */
export function printedPages(html: string): PrintedPage[] {
  return html.split('<section class="page">').slice(1).map(printedPage)
}

/** The text of html with tags taken out and escapes undone; lines of one cell are joined. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function printedPage(html: string): PrintedPage {
  const rows = [
    ...html.matchAll(
      /<div class="row ([^"]*)" style="height:([\d.]+)mm[^"]*">(.*?)(?=<div class="row|<footer)/gs,
    ),
  ]
  const cells = (row: RegExpMatchArray) =>
    (row[3] as string)
      .split('<div class="cell ')
      .slice(1)
      .map((cell) => plainText(`<${cell}`))
  const ofRole = (role: string) => rows.filter((row) => row[1]?.includes(`row-${role}`)).map(cells)
  return {
    html,
    heads: ofRole('head').map((row) => row.join('|')),
    entries: ofRole('entry'),
    height: rows.reduce((sum, row) => sum + Number(row[2]), 0),
    foot: [...html.matchAll(/<footer.*$/gs)].flatMap(([foot]) =>
      foot
        .split(/<\/?(?:div|span)[^>]*>/)
        .map(plainText)
        .filter(Boolean),
    ),
  }
}
