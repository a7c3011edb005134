import type { Instant } from '#shared/base/instant.ts'
import type { MessageMark } from '../message.ts'
import type { Colour } from '../read-warning.ts'
import type { Area } from './area.ts'

/** One block of a message: what is warned of, how severe, for when, where, in which language. */
export interface Info {
  language: string
  /** The type of event in words; empty where only a code is given. */
  event: string
  /** A code of the national table; empty when there is none. */
  eventType: string
  colour: Colour | null
  effective: Instant | null
  /** Null is until lifted. */
  expires: Instant | null
  senderName: string
  headline: string
  description: string
  instruction: string
  areas: readonly Area[]
}

/** A message as its fields say it. */
export interface Alert {
  form: 'national' | 'oasis'
  identifier: string
  sender: string
  senderCode: string
  sent: Instant
  status: 'actual' | 'exercise' | 'test'
  kind: 'alert' | 'update' | 'cancel'
  /** Not for the public. */
  internal: boolean
  note: string
  /** Numbers of the messages it speaks of. */
  references: readonly string[]
  /** The block that is shown first, then the others; none only in a cancel. */
  infos: readonly Info[]
  marks: readonly MessageMark[]
}
