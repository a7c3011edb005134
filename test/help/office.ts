import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installed, tool } from './system-tool.ts'

/** A document as LibreOffice opens it: its paragraphs and cells as plain lines. */
export async function openedInOffice(document: Buffer): Promise<string[]> {
  await installed('soffice')
  const folder = mkdtempSync(join(tmpdir(), 'duty-office-'))
  try {
    writeFileSync(join(folder, 'paper.docx'), document)
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', own, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    await tool('soffice', [...convert, join(folder, 'paper.docx')], 120)
    const text = readFileSync(join(folder, 'paper.txt'), 'utf8').replace(/^\uFEFF/, '')
    return text.split(/\r?\n|\t/).map((line) => line.trim())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
