import { type Refusal, RefusalError } from '#shared/base/refusal.ts'
import type { Work } from './work.ts'

/** A refusal that leaves a record of its own although the command it ends saves nothing: a wrong PIN counts. */
export class RecordedRefusal extends RefusalError {
  readonly record: (work: Work) => void

  constructor(refusal: Refusal, record: (work: Work) => void) {
    super(refusal)
    this.record = record
  }
}
