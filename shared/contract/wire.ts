import type { Refusal } from '#shared/base/refusal.ts'

/** What a page or the command line sends: an operation by name, its input, and for commands the id that makes them exactly-once. */
export interface Call {
  operation: string
  input: unknown
  /** Made by the caller, a UUID; the core answers a repeated id with its first answer. */
  command?: string
}

/** A sheet to be put on paper or into a PDF by main, after the core has recorded the printing. */
export interface PrintErrand {
  act: 'pdf' | 'printer'
  html: string
  /** Suggested file name without folder. */
  name: string
  landscape: boolean
  size: 'A4' | 'A5' | 'A3'
}

/** A folder to be picked by the person in a dialog that main shows. */
export interface FolderErrand {
  act: 'folder'
}

/** A file to be put where the person says in a dialog. */
export interface SaveErrand {
  act: 'save'
  name: string
  base64: string
}

/** The wall display to be opened or closed. */
export interface WallErrand {
  act: 'wall'
  open: boolean
}

/** Something only main can do, handed over with an answer; main does it and puts the result in its place. */
export type Errand = PrintErrand | FolderErrand | SaveErrand | WallErrand

/** What main did of an errand; `path` is where the file lies, or the folder picked; null when the person cancelled. */
export interface ErrandResult {
  done: boolean
  path: string | null
  trouble?: string
}

/** The operation was done; `errand` is what main still has to do for it. */
export interface Answer {
  ok: true
  value: unknown
  errand?: Errand
  /** Set by main when it has done the errand. */
  errandResult?: ErrandResult
}

/** A rule said no: nothing was saved. */
export interface Refused extends Refusal {
  ok: false
}

/** Every call ends in exactly one of these; `code: 'fault'` carries the number under which the fault was logged. */
export type Reply = Answer | Refused

/** Said to every window after a commit: which rooms to read again, and what else happened. */
export type News =
  | { type: 'changed'; rooms: readonly string[] }
  | { type: 'alarm'; alarm: string; fields: Record<string, string | number> }
  | { type: 'progress'; operation: string; done: number; total: number }
  | { type: 'core'; state: 'ready' | 'lost' }

/** Main to core. `seat` names the window; it is given by main, never by a page. */
export type ToCore =
  | { type: 'call'; ticket: number; seat: string; call: Call }
  | { type: 'power'; event: 'suspend' | 'resume' }
  | { type: 'stop' }

/** Core to main. */
export type FromCore =
  | { type: 'ready'; pid: number }
  | { type: 'reply'; ticket: number; reply: Reply }
  | { type: 'news'; news: News }
  | { type: 'stopped' }
