import type { ValueOf } from '#shared/contract/index.ts'

/** A message that joined no warning, with those it might belong to. */
export type Loose = ValueOf<'warnings.held'>['asks'][number]
