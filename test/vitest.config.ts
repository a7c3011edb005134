import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

const setupFiles = [join(root, 'test/help/seed.ts')]

/** No test is timed: a slow machine may take long over any of them. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 }

function project(name: string, more: object = {}) {
  const include = [`test/${name}/**/*.test.ts`]
  return { test: { name, root, include, setupFiles, pool: 'forks' as const, ...patient, ...more } }
}

/** The time rules must hold whatever zone the machine is set to. */
function inZone(zone: string) {
  const include = ['test/shared/**/*.test.ts']
  return {
    test: {
      name: `shared (${zone})`,
      root,
      include,
      setupFiles,
      pool: 'forks' as const,
      ...patient,
      env: { TZ: zone },
    },
  }
}

const oneAtATime = {
  maxWorkers: 1,
  retry: 1,
  expect: { poll: { timeout: 8_000 } },
  fileParallelism: false,
  sequence: { groupOrder: 1 },
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

/** Windows that are only looked at wait for what they show, not for time: two at once do not hinder each other. */
const looks = ['test/end/accessibility.test.ts', 'test/end/fits.test.ts', 'test/end/*-looks.test.ts']

const twoAtATime = { ...oneAtATime, maxWorkers: 2, fileParallelism: true, sequence: { groupOrder: 2 } }

export default defineConfig({
  test: {
    projects: [
      project('house'),
      inZone('Asia/Shanghai'),
      inZone('UTC'),
      inZone('America/New_York'),
      project('window'),
      project('core'),
      project('migrations'),
      project('paper'),
      project('crash', { testTimeout: 120_000 }),
      project('end', { ...oneAtATime, exclude: looks }),
      project('looks', { ...twoAtATime, include: looks }),
    ],
  },
})
