import type { FilledForm } from './form-rooms-matters.ts'

/**
 * A column or field of a form: what domain.md calls it, the caption it has on our sheet, and what of the record stands there.
 * `cell`: beside the caption or under it; `prose`: in running text, in this order, up to the next one; `pen`: an empty cell to
 * sign in, `value` the electronic sign-off beneath it.
 */
export interface Column {
  wanted: string
  caption: string
  where: 'cell' | 'prose' | 'pen'
  value: string
  /** The caption on the English sheet, where it is none of the words of paper. */
  english?: string
}

/** A form of domain.md 4 with its columns. */
export interface Form {
  section: string
  name: string
  fill: () => Promise<FilledForm>
  columns: readonly Column[]
}

type Named = readonly [wanted: string, caption: string, value?: string, english?: string]

const of =
  (where: Column['where']) =>
  (...told: Named[]): Column[] =>
    told.map(([wanted, caption, value = '', english]) => ({
      ...{ wanted, caption, where, value },
      ...(english === undefined ? {} : { english }),
    }))
/** Columns with what stands beside their caption or under it. */
export const cells = of('cell')

/** Captions in running text, in their order. */
export const prose = of('prose')

/** Cells to sign in. */
export const pens = of('pen')
