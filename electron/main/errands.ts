import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Errand, ErrandResult, PrintErrand, SaveErrand } from '#shared/contract/wire.ts'
import { logFault } from './faults.ts'
import { drawSheet, printSheet, type Sheet } from './sheet.ts'
import { closeWall, openWall } from './wall-window.ts'

const cancelled: ErrandResult = { done: false, path: null }

/** Does what only main can do for an answer of the core; what goes wrong comes back as `trouble`, a code. */
export async function runErrand(errand: Errand, window: BrowserWindow): Promise<ErrandResult> {
  try {
    if (errand.act === 'folder') return await pickFolder(window)
    if (errand.act === 'save') return await saveFile(errand, window)
    if (errand.act === 'wall') return showWall(errand.open)
    return await withSheet(errand, (sheet) =>
      errand.act === 'pdf' || process.env.DUTY_PAPER_DIR
        ? savePdf(errand, sheet, window)
        : print(errand, sheet),
    )
  } catch (error) {
    logFault(`errand ${errand.act}: ${error instanceof Error ? error.stack : String(error)}`)
    return { done: false, path: null, trouble: 'paper.notMade' }
  }
}

function showWall(open: boolean): ErrandResult {
  if (open) openWall()
  else closeWall()
  return { done: true, path: null }
}

async function withSheet(
  errand: PrintErrand,
  use: (sheet: Sheet) => Promise<ErrandResult>,
): Promise<ErrandResult> {
  const sheet = await drawSheet(errand)
  try {
    return await use(sheet)
  } finally {
    sheet.close()
  }
}

async function pickFolder(window: BrowserWindow): Promise<ErrandResult> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ? { done: true, path: filePaths[0] } : cancelled
}

async function saveFile(errand: SaveErrand, window: BrowserWindow): Promise<ErrandResult> {
  const folder = process.env.DUTY_PAPER_DIR
  const name = safeName(errand.name)
  const asked = folder
    ? join(folder, name)
    : (await dialog.showSaveDialog(window, { defaultPath: name })).filePath
  return asked ? write(asked, Buffer.from(errand.base64, 'base64')) : cancelled
}

async function savePdf(errand: PrintErrand, sheet: Sheet, window: BrowserWindow): Promise<ErrandResult> {
  const path = await pdfPath(errand, window)
  return path ? write(path, sheet.pdf) : cancelled
}

async function write(path: string, content: Uint8Array): Promise<ErrandResult> {
  try {
    await writeFile(path, content, { flush: true })
    return { done: true, path }
  } catch (error) {
    logFault(`${path}: ${String(error)}`)
    return { done: false, path, trouble: 'paper.notWritten' }
  }
}

async function pdfPath(errand: PrintErrand, window: BrowserWindow): Promise<string | null> {
  const folder = process.env.DUTY_PAPER_DIR
  const name = plainName(errand.name)
  if (folder) return join(folder, `${name}${errand.act === 'printer' ? '-printer' : ''}.pdf`)
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  return filePath || null
}

async function print(errand: PrintErrand, sheet: Sheet): Promise<ErrandResult> {
  const reason = await printSheet(sheet, errand)
  if (reason === null) return { done: true, path: null }
  if (/cancel/i.test(reason)) return cancelled
  logFault(`printing: ${reason}`)
  return {
    done: false,
    path: null,
    trouble: reason === 'no printer' ? 'paper.noPrinter' : 'paper.notPrinted',
  }
}

function plainName(name: string): string {
  return safeName(name.replace(/\.pdf$/i, ''))
}

function safeName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').trim()
  return plain.replace(/^\.+/, '').slice(0, 120) || 'sheet'
}
