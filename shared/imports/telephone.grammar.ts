import { tidy } from './tidy.ts'

/** The numbers of a cell, and what had to be put right or looks wrong about them. */
export interface Numbers {
  numbers: string[]
  fullWidth: boolean
  /** Parts that are no telephone number. */
  odd: string[]
}

const between = /[/、,;|\n\r]|\s{2,}|(?<=\d{7,})\s+(?=\d{7,})/
const shape = /^\+?\d[\d-]{2,20}(转\d{1,6}|-\d{1,6})?$/

/** Reads the telephone numbers of a cell: several parted by `/`, `、`, `；` or a new line, full-width digits brought to half-width. */
export function numbersIn(text: string): Numbers {
  const half = text.normalize('NFKC')
  const parts = half
    .split(between)
    .map((part) =>
      tidy(part)
        .replace(/\s+/g, '')
        .replace(/[^\d转+-]+$/, ''),
    )
    .filter((part) => part !== '')
  const whole = parts.length === 0 && tidy(text) !== '' ? [tidy(text)] : parts
  const odd = whole.filter((part) => !shape.test(part) || brokenMobile(part))
  return {
    numbers: [...new Set(whole)].map((part) => part.slice(0, 40)),
    fullWidth: /[０-９]/.test(text),
    odd,
  }
}

/** A number that begins like a mobile number and has another length than eleven digits. */
function brokenMobile(part: string): boolean {
  return /^1[3-9]\d+$/.test(part) && part.length > 8 && part.length !== 11
}
