import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { root } from './place.ts'

/** One part of the built app: what it is made of and how. */
export interface Part {
  name: 'main' | 'preload' | 'core' | 'renderer'
  /** Paths whose change makes a new build necessary. */
  sources: readonly string[]
  config: (outDir: string) => InlineConfig
}

/** The four parts of the app, in the order in which they are built. */
export const parts: readonly Part[] = [
  {
    name: 'main',
    sources: ['electron/main', 'shared'],
    config: (outDir) => nodeBuild(outDir, ['electron/main/main.ts']),
  },
  { name: 'preload', sources: ['electron/preload', 'shared/contract'], config: preloadBuild },
  {
    name: 'core',
    sources: ['electron/core', 'shared', 'resources'],
    config: (outDir) => ({ ...nodeBuild(outDir, coreEntries), plugins: [solverEngine] }),
  },
  { name: 'renderer', sources: ['renderer', 'shared', 'resources'], config: rendererBuild },
]

const coreEntries = [
  'electron/core/main.ts',
  'electron/core/cli.ts',
  'electron/core/worker.ts',
  'electron/core/hydrograph-svg.ts',
]

/** Lays the solver's WebAssembly beside the bundle, where the core looks for it. */
export const solverEngine: Plugin = {
  name: 'solver-engine',
  generateBundle() {
    const source = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'))
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source })
  },
}

/** How to bundle entries that run on Electron's or a plain Node. */
export function nodeBuild(outDir: string, entries: readonly string[]): InlineConfig {
  const input = entries.map((entry) => join(root, entry))
  return {
    ...quiet,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ...plain,
      outDir,
      ssr: true,
      target: 'node20',
      rolldownOptions: {
        input,
        external: ['electron', 'better-sqlite3'],
        output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  }
}

function preloadBuild(outDir: string): InlineConfig {
  const base = nodeBuild(outDir, ['electron/preload/preload.ts'])
  const output = { format: 'cjs' as const, entryFileNames: '[name].cjs' }
  return { ...base, build: { ...base.build, rolldownOptions: { ...base.build?.rolldownOptions, output } } }
}

function rendererBuild(outDir: string): InlineConfig {
  return {
    root: join(root, 'renderer'),
    configFile: join(root, 'renderer', 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  }
}

const quiet: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  clearScreen: false,
}

const plain = { emptyOutDir: true, minify: false, sourcemap: false, reportCompressedSize: false }
