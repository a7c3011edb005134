/** A rule saying no, in codes: put into words by whoever shows it. `fields` fill the named places of the words. */
export interface Refusal {
  code: string
  fields: Record<string, string | number>
  /** Input fields at fault, by dotted path, each with a code of its own. */
  faults?: Record<string, string>
}

/** Thrown by a rule that says no; the command it interrupts saves nothing. */
export class RefusalError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}

/** Says no with a code and the fields its words need. */
export function refuse(code: string, fields: Record<string, string | number> = {}): never {
  throw new RefusalError({ code, fields })
}

/** Says no because of certain input fields, each named with its code. */
export function refuseFields(faults: Record<string, string>): never {
  throw new RefusalError({
    code: 'door.badInput',
    fields: { fields: Object.keys(faults).join(', ') },
    faults,
  })
}
