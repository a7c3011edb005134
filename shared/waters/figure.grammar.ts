/** What a figure is of. */
export type Quantity = 'level' | 'flow' | 'rain'

/** A figure as written: in the unit it is kept in (millimetres, thousandths of m³/s, tenths of a millimetre). */
export interface WrittenFigure {
  value: number
  /** A decimal point was written. */
  pointed: boolean
  /** Another unit than the quantity's own was written, and the figure converted. */
  unit: string | null
  /** More decimals were written than are kept. */
  rounded: boolean
}

interface Scale {
  /** Decimals kept of the quantity's own unit. */
  decimals: number
  own: RegExp
  others: readonly [said: RegExp, shift: number][]
}

const scales: Record<Quantity, Scale> = {
  level: {
    decimals: 3,
    own: /^(米|m|公尺)?$/,
    others: [
      [/^(厘米|公分|cm)$/, 1],
      [/^(毫米|mm)$/, 0],
    ],
  },
  flow: {
    decimals: 3,
    own: /^((立方米|方|m3)(\/|每)?(秒|s)|m3s-?1|个流量|流量|cumecs?)?$/,
    others: [[/^((升|l)(\/|每)?(秒|s))$/, 0]],
  },
  rain: {
    decimals: 1,
    own: /^(毫米|mm)?$/,
    others: [
      [/^(厘米|公分|cm)$/, 2],
      [/^(米|m)$/, 4],
    ],
  },
}

/** Reads a figure with or without its unit: `36.42`, `36.42米`, `3642cm`, `1,250 m³/s`; null when it is none. */
export function writtenFigure(text: string, quantity: Quantity): WrittenFigure | null {
  const said = text
    .normalize('NFKC')
    .replace(/[\s,]+/g, '')
    .replace(/。/g, '.')
    .toLowerCase()
  const found = /^([+-]?)(\d{1,9})(?:\.(\d{0,9}))?([^\d.]*.*)$/.exec(said)
  if (!found) return null
  const [, sign, whole = '', fraction, unit = ''] = found
  const scale = scales[quantity]
  const shift = scale.own.test(unit) ? scale.decimals : scale.others.find(([own]) => own.test(unit))?.[1]
  if (shift === undefined) return null
  const { value, rounded } = scaled(whole, fraction ?? '', shift)
  return {
    value: sign === '-' ? -value : value,
    pointed: fraction !== undefined,
    unit: scale.own.test(unit) ? null : unit,
    rounded,
  }
}

/** The figure with its point moved to the right; digits beyond are rounded half up. */
function scaled(whole: string, fraction: string, decimals: number): { value: number; rounded: boolean } {
  const digits = fraction.padEnd(decimals + 1, '0')
  const value = Number(whole + digits.slice(0, decimals)) + (Number(digits[decimals]) >= 5 ? 1 : 0)
  return { value, rounded: /[1-9]/.test(fraction.slice(decimals)) }
}
