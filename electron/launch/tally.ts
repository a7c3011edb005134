import { existsSync, readFileSync } from 'node:fs'

interface Results {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Counts tests from vitest's results; a file that could not be loaded counts as one failed, and so does a run that ended badly. */
export function tally(path: string, code: number): { passed: number; failed: number } {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const results = JSON.parse(readFileSync(path, 'utf8')) as Results
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = results.numFailedTests + broken.length
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
