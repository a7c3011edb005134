import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import loadHighs, { type Highs } from 'highs'
import { costStep, type Model } from '#shared/roster/plan/model.ts'

/** What HiGHS made of a model. `bound`: no solution costs less. */
export interface Solved {
  status: 'optimal' | 'infeasible' | 'stopped'
  /** By column; null when none was found. */
  values: ArrayLike<number> | null
  bound: number
}

/** How long HiGHS may take, where it may start and who hears that it is still at work. */
export interface Search {
  seconds: number
  /** Values of the columns of a solution known before. */
  start?: number[]
  /** How many nodes of the search tree may be looked at; all unless told. */
  nodes?: number | undefined
  beat?: () => void
}

let loaded: Promise<Highs> | null = null

/** HiGHS, loaded once for each thread. */
export function highs(): Promise<Highs> {
  loaded ??= load({ wasmBinary: readFileSync(engineFile()) })
  return loaded
}

/** The package's types describe its CommonJS half; the half that is imported is the loader itself. */
const load = loadHighs as unknown as typeof loadHighs.default

/** Minimises a model to proven optimality as far as the time goes; the same model gives the same solution unless time runs out. */
export function minimised(solver: Highs, model: Model, { seconds, start, nodes, beat }: Search): Solved {
  // HiGHS calls a model without columns empty, whatever its rows ask for.
  if (model.rows.some(({ at, lower }) => at.length === 0 && lower > 0)) return impossible
  if (model.columns.length === 0) return { status: 'optimal', values: [], bound: model.offset }
  return solver.withModel(modelData(model), (run): Solved => {
    run.options.set({
      output_flag: false,
      random_seed: 1,
      time_limit: Math.max(seconds, 0.01),
      mip_rel_gap: 0,
      mip_abs_gap: Math.max(costStep(model), 1) * 0.999,
    })
    if (nodes !== undefined) run.options.set('mip_max_nodes', nodes)
    if (start) run.setSolution({ colValue: start })
    const { mipInterrupt } = solver.constants.callbackType
    run.run(beat ? { [mipInterrupt]: () => void beat() } : {})
    const { optimal, infeasible, unboundedOrInfeasible } = solver.constants.modelStatus
    const status = run.getModelStatus()
    if (status === infeasible || status === unboundedOrInfeasible) return impossible
    const found = run.info.get('primal_solution_status') === solver.constants.solutionStatus.feasible
    return {
      status: status === optimal ? 'optimal' : 'stopped',
      values: found ? run.getSolution().colValue : null,
      bound: Number(run.info.get('mip_dual_bound')),
    }
  })
}

const impossible: Solved = { status: 'infeasible', values: null, bound: Number.POSITIVE_INFINITY }

/** The built core carries the engine beside its own files; from source it lies in the package. */
function engineFile(): string | URL {
  const beside = new URL('./highs.wasm', import.meta.url)
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve('highs/runtime')
}

function modelData({ columns, rows, offset }: Model) {
  const starts = [0]
  for (const { at } of rows) starts.push((starts.at(-1) as number) + at.length)
  const size = { numCols: columns.length, numRows: rows.length }
  return {
    ...size,
    offset,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    integrality: columns.map(({ whole }) => (whole ? 1 : 0) as 0 | 1),
    matrix: {
      ...size,
      format: 'csr' as const,
      starts,
      indices: rows.flatMap(({ at }) => at),
      values: rows.flatMap(({ by }) => by),
    },
  }
}
