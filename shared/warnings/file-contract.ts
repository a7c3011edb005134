import { z } from 'zod'
import { line } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'

/** What importing did: messages new, messages known already, files (or files within a file) refused and why, in the room's words. */
export const Imported = z.object({
  received: z.int(),
  known: z.int(),
  refused: z.array(z.object({ file: z.string(), code: z.string(), words: z.string() })),
})

/** What importing did. */
export type Imported = z.output<typeof Imported>

/** What became of a file of the watched folder, with the words that are put beside it. */
export const FoundFile = Imported.extend({
  name: z.string(),
  result: z.enum(['taken', 'known', 'refused']),
  words: z.string(),
})

/** What became of a file of the watched folder. */
export type FoundFile = z.output<typeof FoundFile>

/** How the watched folder stands: none set, watched, not there (a stick pulled out), or there and not readable; `waiting` files are still being copied, `handled` ones were taken since the console started; `kept` tells that files cannot be moved aside and are remembered instead. */
export const FolderState = z.object({
  folder: z.string(),
  state: z.enum(['none', 'watching', 'gone', 'unreadable']),
  lookedAt: z.string().nullable(),
  waiting: z.int(),
  handled: z.int(),
  refused: z.int(),
  kept: z.boolean(),
})

/** How the watched folder stands. */
export type FolderState = z.output<typeof FolderState>

/** Warning files: read from a path (a file, or a folder with all that is in it), given as bytes by the window, or found in the watched folder. */
export const fileContract = {
  /** Only for the command line. */
  'warnings.importFile': command('write', z.object({ path: line(4000) }), Imported),
  'warnings.importBytes': command(
    'write',
    z.object({
      name: line(400),
      base64: z.base64().max(30_000_000, { message: 'warnings.tooLargeToDrop' }),
      way: z.enum(['picked', 'dropped']),
    }),
    Imported,
  ),
  /** Files of the watched folder, for the console itself; null bytes for one too large to be read. A file that was taken before by the same name and content gives the same answer again. */
  'warnings.takeFound': command(
    'console',
    z.object({
      files: z
        .array(z.object({ name: line(1000), size: z.int().nonnegative(), base64: z.base64().nullable() }))
        .min(1)
        .max(500),
    }),
    z.array(FoundFile),
  ),
  'warnings.folder': query('read', z.object({}), FolderState),
}
