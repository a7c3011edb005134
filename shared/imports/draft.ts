import type { Choices, Remark, RowReport } from './contract.ts'

/** What would become of one row: the report but for its words, and what would be written. */
export interface Draft<M> {
  row: number
  role: RowReport['role']
  act: RowReport['act']
  make: M | null
  remarks: Remark[]
}

/** What a row came to before its choice was looked at. */
export interface Finding<M> {
  act: 'add' | 'change' | 'same'
  make: M
  remarks: Remark[]
}

/** The answer to one row. */
export type Choice = Choices[string]

/** Something noticed in a row. */
export function remark(
  severity: Remark['severity'],
  code: string,
  fields: Remark['fields'] = {},
  candidates: Remark['candidates'] = [],
): Remark {
  return { severity, code, fields, candidates }
}

/** The answer to a row (`row` from 1), if one was given. */
export function choiceOf(choices: Choices, row: number): Choice | undefined {
  return choices[String(row)]
}

/** A row of data: left out when it was chosen so, stopped while anything in it waits for an answer. */
export function settled<M>(
  row: number,
  choice: Choice | undefined,
  finding: Finding<M> | Remark[],
): Draft<M> {
  const remarks = Array.isArray(finding) ? finding : finding.remarks
  if (choice?.skip) return { row, role: 'data', act: 'skip', make: null, remarks }
  const waits = remarks.some(({ severity }) => severity === 'error' || severity === 'question')
  if (waits || Array.isArray(finding)) return { row, role: 'data', act: 'stop', make: null, remarks }
  const { act, make } = finding
  return { row, role: 'data', act, make: act === 'same' ? null : make, remarks }
}

/** A row that holds nothing to take in. */
export function idle<M>(row: number, role: RowReport['role'], remarks: Remark[] = []): Draft<M> {
  const stops = remarks.some(({ severity }) => severity === 'error')
  return { row, role, act: stops ? 'stop' : 'none', make: null, remarks }
}
