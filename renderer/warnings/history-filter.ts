import type { Status } from '#shared/warnings/message.ts'
import type { Colour } from '#shared/warnings/read-warning.ts'

/** What the history is narrowed by; days empty for no limit. */
export interface HistoryFilter {
  words: string
  hazard: string | null
  colour: Colour | null
  from: string
  until: string
  status: Status
}

/** Every real warning. */
export const noFilter: HistoryFilter = {
  words: '',
  hazard: null,
  colour: null,
  from: '',
  until: '',
  status: 'actual',
}
