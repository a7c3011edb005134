import { appendFileSync } from 'node:fs'

/** Something that is no refusal: written down whole, never with the input (it may hold a PIN), and known by its number. */
export interface Fault {
  seat: string
  operation: string
  error: unknown
}

let lastNumber = 0

/** Logs a fault beside the room's file and answers its number. */
export function logFault(file: string, fault: Fault): number {
  const at = new Date()
  const number = Math.max(Math.floor(at.getTime() / 1000) % 1_000_000, lastNumber + 1)
  lastNumber = number
  const what = fault.error instanceof Error ? (fault.error.stack ?? fault.error.message) : String(fault.error)
  const line = `${JSON.stringify({ number, at: at.toISOString(), seat: fault.seat, operation: fault.operation, what })}\n`
  try {
    appendFileSync(`${file}.faults.jsonl`, line)
  } catch {
    process.stderr.write(line)
  }
  return number
}
