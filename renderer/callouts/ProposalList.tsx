import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Proposed } from '#shared/callouts/board.ts'
import { keyOf, type StartHold } from './use-start.ts'

/** Whom the scheme proposes, in waves; arrows move, Space ticks, A ticks everybody or nobody. */
export function ProposalList(hold: StartHold) {
  const t = useWords('callouts')
  const { proposal, targets, chosen, isChosen, toggle, toggleAll } = hold
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const here = Math.min(at, targets.length - 1)
  const any = targets.length > 0
  useEffect(() => {
    if (any && document.activeElement === document.body) list.current?.focus()
  }, [any])
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key] ?? 0
    const target = targets[here]
    if (event.ctrlKey || event.altKey) return
    if (step !== 0) setAt(Math.max(0, Math.min(targets.length - 1, here + step)))
    else if (event.key === ' ' && target) toggle(target)
    else if (event.key.toLowerCase() === 'a') toggleAll()
    else return
    event.preventDefault()
  }
  return (
    <Panel
      title={t('start.whom', { n: chosen.length, total: targets.length })}
      actions={<span className="dc-hint">{t('start.whomHint')}</span>}
      className="co-proposal"
    >
      {proposal && proposal.nobodyFor.length > 0 && (
        <p className="co-warn">{t('start.nobodyFor', { places: proposal.nobodyFor.join(t('listComma')) })}</p>
      )}
      {proposal && targets.length === 0 && <Empty words={t('start.nobody')} />}
      {targets.length > 0 && (
        <div
          ref={list}
          className="co-proposed"
          role="listbox"
          aria-multiselectable
          tabIndex={0}
          aria-label={t('start.whomLabel')}
          aria-activedescendant={`proposed-${here}`}
          onKeyDown={onKeyDown}
        >
          {targets.map((target, index) => (
            <Line
              key={keyOf(target)}
              target={target}
              id={`proposed-${index}`}
              here={index === here}
              chosen={isChosen(target)}
              onToggle={() => {
                setAt(index)
                toggle(target)
              }}
            />
          ))}
        </div>
      )}
    </Panel>
  )
}

interface LineProps {
  target: Proposed
  id: string
  here: boolean
  chosen: boolean
  onToggle(): void
}

function Line({ target, id, here, chosen, onToggle }: LineProps) {
  const t = useWords('callouts')
  const { wave, unit, who, post, places, ladder, lacks } = target
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's.
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={`co-proposed-row ${here ? 'co-here' : ''} ${chosen ? '' : 'dc-faint'}`}
      onClick={onToggle}
      ref={(row) => {
        if (here) row?.scrollIntoView({ block: 'nearest' })
      }}
    >
      <span aria-hidden className="co-tick">
        {chosen ? '☑' : '☐'}
      </span>
      <span className="dc-figures">{t('waveShort', { n: wave + 1 })}</span>
      <b>{unit}</b>
      <span>
        {who} <small className="dc-faint">{post}</small>
      </span>
      <span className="dc-faint">{places.join(t('listComma'))}</span>
      <span className="dc-figures">{ladder.find(({ number }) => number !== '')?.number}</span>
      <span>
        {lacks.map((lack) => (
          <Tag key={lack} tone={lack === 'number' || lack === 'rightNumber' ? 'over' : 'soon'}>
            {t(`lack.${lack}`)}
          </Tag>
        ))}
      </span>
    </div>
  )
}
