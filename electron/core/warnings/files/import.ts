import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { refuse } from '#shared/base/refusal.ts'
import type { FoundFile, Imported } from '#shared/warnings/file-contract.ts'
import type { Way } from '#shared/warnings/views.ts'
import type { Handler, Work } from '../../work.ts'
import { messageOf } from '../messages.ts'
import { tellTaken } from '../taking.ts'
import { limits } from './limits.ts'
import { type Came, type Received, receive, tooLarge } from './receive.ts'
import { wordsOfResult } from './result-words.ts'
import { foundBefore } from './store.ts'

/** Takes in a file, or every file of a folder, by its path. */
export const importFile: Handler<'warnings.importFile'> = (work, { path }) => {
  if (work.seat !== 'cli') refuse('warnings.pathNotAllowed')
  return told(work, receive(work, read(path, filesAt(path))), 'commandLine')
}

/** Reads files one after the other, each when it is asked for. */
function* read(path: string, names: readonly string[]): Generator<Came> {
  for (const name of names) yield fileAt(path, name)
}

/** Takes in a file that was picked or dropped on the window. */
export const importBytes: Handler<'warnings.importBytes'> = (work, { name, base64, way }) => {
  const bytes = Buffer.from(base64, 'base64')
  const large = bytes.length > limits.file ? tooLarge(bytes.length) : bytes
  return told(work, receive(work, [{ way, name, size: bytes.length, bytes: large }]), way)
}

/** Takes in files of the watched folder; one that was taken before by name and content is answered the same and not written again. */
export const takeFound: Handler<'warnings.takeFound'> = (work, { files }) => {
  const came = files.map(({ name, size, base64 }): Came => {
    const bytes = base64 === null ? tooLarge(size) : Buffer.from(base64, 'base64')
    return { way: 'folder', name, size, bytes }
  })
  const before = came.map((one) => foundBefore(work, one))
  const all = receive(
    work,
    came.filter((_, index) => before[index] === null),
  )
  const { refused } = told(work, all, 'folder')
  tellRefused(work, refused)
  const fresh = all.map(
    ({ messages, fresh: _fresh, ...found }): FoundFile => ({
      ...found,
      words: wordsOfResult(work, found, messages),
    }),
  )
  return before.map((known) => known ?? (fresh.shift() as FoundFile))
}

/** Nobody sits before a folder: what was refused there goes into the log, in one line. */
function tellRefused(work: Work, refused: Imported['refused']): void {
  if (refused.length === 0) return
  const named = refused.slice(0, 3).map(({ file, words }) => `${file} ${words}`)
  const files = [...named, ...(refused.length > named.length ? ['…'] : [])].join(' / ')
  work.call('log.notice', { notice: 'warnings.filesRefused', fields: { count: refused.length, files } })
}

/** Sums up what files brought, and writes it into the log: each new message, or one line for more than anybody reads. */
function told(work: Work, all: readonly Received[], way: Way): Imported {
  const fresh = all.flatMap((one) => one.fresh)
  const known = all.reduce((sum, one) => sum + one.known, 0)
  const refused = all.flatMap((one) => one.refused)
  if (fresh.length <= limits.logLines)
    for (const message of fresh) tellTaken(work, messageOf(work.db, message), way)
  else
    work.call('log.notice', {
      notice: 'warnings.filesTaken',
      fields: {
        received: fresh.length,
        known,
        refused: refused.length,
        way: work.words(`notices:warnings.way.${way}`),
      },
    })
  return { received: fresh.length, known, refused }
}

/** The files at a path, by their names from there (empty for the path itself); links are not followed. */
function filesAt(path: string): string[] {
  const found = orNull(() => statSync(path))
  if (found?.isFile()) return ['']
  if (!found?.isDirectory()) refuse('warnings.noSuchFile', { path })
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isHidden(entry.name) && !isAttachment(entry.name))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
  if (files.length > limits.filesInFolder) refuse('warnings.tooManyFiles', { most: limits.filesInFolder })
  return files.toSorted()
}

function fileAt(path: string, name: string): Came {
  const whole = join(path, name)
  const shown = name === '' ? basename(path) : name
  const unreadable = { code: 'warnings.unreadable', fields: { path: shown } }
  const size = orNull(() => statSync(whole).size) ?? 0
  const bytes = size > limits.file ? tooLarge(size) : (orNull(() => readFileSync(whole)) ?? unreadable)
  return { way: 'commandLine', name: shown, size, bytes }
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~')
}

/** Pictures and documents that belong to a national message are called after it (`..._O_01.jpg`, `..._P_01.docx`). */
function isAttachment(name: string): boolean {
  return /_[OP]_\d{1,3}\.\w{2,5}$/.test(name) && !/\.xml$/i.test(name)
}

function orNull<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
