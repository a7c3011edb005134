import type { fileContract } from '#shared/warnings/file-contract.ts'
import type { Handlers } from '../../work.ts'
import { folderState } from './folder-state.ts'
import { importBytes, importFile, takeFound } from './import.ts'

/** Warning files. */
export const fileHandlers: Handlers<typeof fileContract> = {
  'warnings.importFile': importFile,
  'warnings.importBytes': importBytes,
  'warnings.takeFound': takeFound,
  'warnings.folder': (work) => folderState(work.house.file),
}
