import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { FoundFile } from '#shared/warnings/file-contract.ts'
import { type Language, wordsIn } from './words.ts'

/** Moves a file of the watched folder aside with its result beside it; false when it has to stay where it is (a medium that may only be read). */
export async function putAside(folder: string, found: FoundFile, language: Language): Promise<boolean> {
  const t = wordsIn(language)
  const aside = join(
    folder,
    t(found.result === 'refused' ? 'warnings:folder.refused' : 'warnings:folder.done'),
  )
  try {
    await mkdir(aside, { recursive: true })
    const name = await freeName(aside, found.name)
    await rename(join(folder, found.name), join(aside, name))
    await writeFile(join(aside, `${name}.txt`), `\ufeff${found.words.replaceAll('\n', '\r\n')}\r\n`)
    return true
  } catch {
    return !(await isThere(join(folder, found.name)))
  }
}

async function freeName(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${stem} (${number})${ext}`
    if (!(await isThere(join(folder, tried)))) return tried
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}
