import Input from 'antd/es/input'
import type { KeyboardEvent } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { StationState } from '#shared/waters/contract.ts'
import { metres, rainfall } from '#shared/waters/level.ts'
import { EntryAnswers } from './EntryAnswers.tsx'
import { type EntryLine, isFilled } from './entry-draft.ts'
import { StationPick } from './StationPick.tsx'
import type { EntryHold } from './use-entry.ts'

interface EntryRowProps {
  line: EntryLine
  index: number
  hold: EntryHold
}

/** One line of the grid: its station with the last reading, time, figures, and what would become of it. */
export function EntryRow({ line, index, hold }: EntryRowProps) {
  const t = useWords('waters')
  const state = hold.stations.find(({ station }) => station.id === line.station)
  const isRain = state?.station.kind === 'rain'
  const filled = isFilled(line)
  const badTime = filled && hold.moments.get(line.key) === null
  const cell = (column: 'time' | 'level' | 'flow' | 'rain') => (
    <Cell column={column} line={line} index={index} hold={hold} name={state?.station.name ?? line.text} />
  )
  return (
    <tr>
      <td>
        <Which line={line} state={state} hold={hold} />
      </td>
      <td>{cell('time')}</td>
      <td>{!isRain && cell('level')}</td>
      <td>{!isRain && cell('flow')}</td>
      <td>{(isRain || line.text !== '' || hasRain(state)) && cell('rain')}</td>
      <td>
        {badTime && <Tag tone="over">{t('entry.badTime')}</Tag>}
        {filled && !badTime && <EntryAnswers line={line} hold={hold} />}
      </td>
    </tr>
  )
}

/** A gauge that has ever told rain may be asked for it again. */
function hasRain(state: StationState | undefined): boolean {
  return state?.latest?.rain != null
}

function Which({ line, state, hold }: { line: EntryLine; state: StationState | undefined; hold: EntryHold }) {
  const t = useWords('waters')
  if (!state)
    return (
      <span>
        <Tag tone="over">{t('entry.unknownStation')}</Tag>{' '}
        <StationPick
          label={t('entry.pick')}
          stations={hold.stations.map(({ station }) => station)}
          value={null}
          onChange={(station) => hold.set(line.key, { station })}
        />
        <small className="wt-line-text">{line.text}</small>
      </span>
    )
  return (
    <span className="wt-name">
      <span>
        <b>{state.station.name}</b> {state.stale && <Tag tone="soon">{t('entry.dueNow')}</Tag>}
      </span>
      {line.text === '' ? <Last state={state} /> : <small className="wt-line-text">{line.text}</small>}
    </span>
  )
}

function Last({ state: { latest, level } }: { state: StationState }) {
  const t = useWords('waters')
  if (!latest) return <small className="dc-faint">{t('board.noReading')}</small>
  const figure = level ? metres(level.mm) : latest.rain === null ? '' : rainfall(latest.rain)
  return (
    <small className="dc-faint dc-figures">
      {t('entry.last')} <TimeText at={latest.observedAt} as="short" /> {figure}
    </small>
  )
}

interface CellProps extends EntryRowProps {
  column: 'time' | 'level' | 'flow' | 'rain'
  name: string
}

function Cell({ column, line, index, hold, name }: CellProps) {
  const t = useWords('waters')
  const label = t(`entry.${column === 'time' ? 'at' : column}`)
  return (
    <Input
      className={column === 'time' ? 'wt-moment' : 'wt-figure'}
      aria-label={`${name} ${label}`}
      data-cell={`${index}:${column}`}
      inputMode={column === 'time' ? 'text' : 'decimal'}
      maxLength={20}
      placeholder={column === 'time' ? hold.time : ''}
      value={line[column]}
      onChange={(event) => hold.set(line.key, { [column]: event.target.value })}
      onKeyDown={(event) => toNeighbour(event, index, column)}
    />
  )
}

const steps: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

/** Enter and the arrows go to the same column of the next line that has it. */
function toNeighbour(event: KeyboardEvent<HTMLInputElement>, index: number, column: string): void {
  const step = steps[event.key]
  if (step === undefined || event.ctrlKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  const body = event.currentTarget.closest('tbody')
  for (let row = index + step; row >= 0 && row < (body?.rows.length ?? 0); row += step) {
    const same = body?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)
    const next =
      same ?? (column === 'level' ? body?.querySelector<HTMLInputElement>(`[data-cell="${row}:rain"]`) : null)
    if (!next) continue
    next.focus()
    return
  }
}
