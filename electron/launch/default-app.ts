/** What an Electron runs when it is given no app of its own: loads the app whose path stands on the command line. */
export const defaultApp = `
import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(1).find((word) => !word.startsWith('-'))
if (!given) {
  console.error('electron: say which app to run')
  process.exit(1)
}
const path = resolve(given)
const folder = statSync(path).isDirectory() ? path : dirname(path)
let file = path
if (folder === path) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version)
  file = join(folder, about.main ?? 'index.js')
}
app.setAppPath(folder)
await import(pathToFileURL(file).href)
`
