import type { Instant } from '#shared/base/instant.ts'

/** A finished sheet: `pages` fixed pages of `size` in one html document that needs only the packed fonts. */
export interface Sheet {
  title: string
  size: 'A4' | 'A5' | 'A3'
  landscape: boolean
  pages: number
  html: string
}

/** Which copy of a sheet this is; the first has no reason, every reprint has one. */
export interface PaperCopy {
  number: number
  by: string
  at: Instant
  reason: string | null
}

/** What stands round every sheet, whatever it says. */
export interface PaperFrame {
  unit: string
  room: string
  rehearsal: boolean
  /** Number and first characters of the chain's head, `18204 9f3a77c1`. */
  chainCode: string
  copy: PaperCopy
  printedAt: Instant
  /** IANA zone in which every time is shown. */
  zone: string
}

/** Who signed electronically, and when. */
export interface SignOff {
  name: string
  at: Instant
}

/** The other side of a call, a visit or a document; empty text where not known. */
export interface PaperParty {
  unit: string
  name: string
  post: string
  telephone: string
}

/** Someone of a crew; empty text where not known. */
export interface PaperPerson {
  name: string
  post: string
  telephone: string
}
