import { refuse } from '#shared/base/refusal.ts'
import { HazardFilter } from '#shared/hazards/contract.ts'
import type { RankedHazards } from '#shared/hazards/figures.ts'
import { type RankingDress, rankingChart } from '#shared/hazards/ranking-chart.ts'
import { sectorName } from '#shared/hazards/sector.ts'
import type { HazardLedgerData } from '#shared/paper/hazard-ledger.ts'
import { type HazardRankingData, rankingPicture } from '#shared/paper/hazard-ranking.ts'
import { languageOf, type PaperWords } from '#shared/paper/words.ts'
import { drawn } from '../drawing.ts'
import { forReal } from '../in-force.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'

interface View {
  kind: 'ledger' | 'weekly' | 'monthly'
  from_day: string
  to_day: string
  filter: string
}

const pixelsPerMillimetre = 96 / 25.4
const most = 1000

/** The ledger as `hazards.view` keeps what it is drawn up of; exercises only when they were asked for. */
export function hazardLedgerData(work: Work, of: number): HazardLedgerData {
  const view = viewOf(work, of)
  if (view.kind !== 'ledger') refuse('hazards.unknownView', { id: of })
  const words = paperWords(work)
  const filter = HazardFilter.parse(JSON.parse(view.filter))
  const { hazards } = work.call('hazards.list', { ...filter, limit: most })
  const shown = hazards
    .filter(({ foundOn }) => view.from_day <= foundOn && foundOn <= view.to_day)
    .filter((hazard) => filter.exercise !== undefined || forReal(work)(hazard))
  return {
    from: view.from_day,
    to: view.to_day,
    filter: filterWords(filter, words),
    exercise: filter.exercise === true,
    hazards: shown
      .sort((a, b) => a.id - b.id)
      .map((hazard) => ({ ...hazard, sectorName: sectorName(hazard.sector, languageOf(words)) })),
  }
}

/** The ranking of a week or a month. */
export function hazardRankingData(work: Work, of: number): HazardRankingData {
  const { kind, from_day: from, to_day: to } = viewOf(work, of)
  if (kind === 'ledger') return refuse('hazards.unknownView', { id: of })
  const figures = work.call('hazards.figures', { from, to })
  return { kind, figures, chart: chartOf(figures.townships, paperWords(work)) }
}

function viewOf(work: Work, of: number): View {
  const view = work.db.one<View>('SELECT kind, from_day, to_day, filter FROM hazard_view WHERE id = ?', of)
  return view ?? refuse('hazards.unknownView', { id: of })
}

function filterWords(filter: HazardFilter, words: PaperWords): string {
  const parts = [
    ...stateWords(filter.states, words),
    filter.grade ? words(`hazards.grades.${filter.grade}`) : '',
    filter.source ? words(`hazards.sources.${filter.source}`) : '',
    filter.township ?? '',
    filter.sector ? sectorName(filter.sector, languageOf(words)) : '',
    filter.overdue ? words('hazards.ledger.overdue') : '',
    filter.listed ? words('hazards.ledger.listedOnly') : '',
    filter.words ?? '',
  ].filter(Boolean)
  return parts.length === 0 ? words('hazards.ledger.everything') : parts.join(words('separator'))
}

function stateWords(states: HazardFilter['states'], words: PaperWords): string[] {
  const alive = states?.length === 3 && !states.includes('crossedOff') && !states.includes('withdrawn')
  return alive
    ? [words('hazards.ledger.alive')]
    : (states ?? []).map((state) => words(`hazards.states.${state}`))
}

function chartOf(lines: readonly RankedHazards[], words: PaperWords): string {
  const { width, height } = rankingPicture
  return drawn(rankingChart(lines, dressOf(words)), {
    width: Math.round(width * pixelsPerMillimetre),
    height: Math.round(height * pixelsPerMillimetre),
  })
}

/** Black on white: the parts are told apart by how dark they are, by their order and by their numbers. */
function dressOf(words: PaperWords): RankingDress {
  return {
    ink: '#000000',
    line: '#dddddd',
    parts: { inTime: '#ffffff', late: '#bbbbbb', overdue: '#222222', running: '#eeeeee' },
    font: 'Duty Sans, Noto Sans SC, SimHei, sans-serif',
    size: 10.5,
    words: {
      inTime: words('hazards.ranking.inTime'),
      late: words('hazards.ranking.late'),
      overdue: words('hazards.ranking.overdue'),
      running: words('hazards.ranking.running'),
    },
  }
}
