import rules from '#resources/rules/warning-files.json' with { type: 'json' }

const megabyte = 1024 * 1024

/** How much of a warning file is read, in bytes and pieces. */
export const limits = {
  file: rules.fileMegabytes * megabyte,
  alert: rules.alertMegabytes * megabyte,
  unpacked: rules.unpackedMegabytes * megabyte,
  filesInArchive: rules.filesInArchive,
  filesInFolder: rules.filesInFolder,
  alertsInFile: rules.alertsInFile,
  depth: rules.depth,
  logLines: rules.logLines,
  rawInRow: rules.rawInRowKilobytes * 1024,
} as const

/** Whole megabytes for words. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / megabyte)
}
