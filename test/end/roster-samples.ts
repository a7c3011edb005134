import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Choices } from '#shared/imports/contract.ts'
import type { CommandLine } from './command-line.ts'
import type { SheetFiles } from './roster-sheets.ts'

/** Takes in one of the sample sheets by the command line: of namesakes the first is meant, what cannot be is left out. */
export async function takeSheet(
  line: CommandLine,
  kind: keyof SheetFiles,
  { [kind]: path }: SheetFiles,
): Promise<void> {
  const name = basename(path)
  const file = await line.ask('imports.read', { name, base64: readFileSync(path).toString('base64') })
  const sheet = { kind, cells: file.sheets[0]?.cells ?? [], sha256: file.sha256 }
  const { rows } = await line.ask('imports.tryOut', sheet)
  const choices: Choices = {}
  for (const { row, act, remarks } of rows) {
    if (act !== 'stop') continue
    const asked = remarks.find(({ severity }) => severity === 'question')
    const first = asked?.candidates[0]
    choices[String(row)] = first
      ? { skip: false, people: { [String(asked.fields.name)]: first.id } }
      : { skip: true, people: {} }
  }
  await line.ask('imports.take', { ...sheet, choices, name })
}
