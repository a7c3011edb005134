import type { FolderState } from '#shared/warnings/file-contract.ts'

const states = new Map<string, FolderState>()

/** No folder is watched. */
export const noFolder: FolderState = {
  folder: '',
  state: 'none',
  lookedAt: null,
  waiting: 0,
  handled: 0,
  refused: 0,
  kept: false,
}

/** How the watched folder of a room's file stands, as whoever watches told last. */
export function folderState(file: string): FolderState {
  return states.get(file) ?? noFolder
}

/** Tells how the watched folder stands. */
export function tellFolderState(file: string, state: FolderState): void {
  states.set(file, state)
}
