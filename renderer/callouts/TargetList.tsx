import { useEffect, useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { BoardTarget } from '#shared/callouts/board.ts'
import { TargetRow } from './TargetRow.tsx'
import type { Calling } from './use-calling.ts'

interface TargetListProps {
  targets: readonly BoardTarget[]
  calling: Calling
  waves: number
}

const heads = ['place', 'unit', 'who', 'state', 'age', 'next', 'last'] as const

/** Everybody who is called, in the order of the paper sheet; the head stays, the one being called is kept in sight. */
export function TargetList({ targets, calling, waves }: TargetListProps) {
  const t = useWords('callouts')
  const list = useRef<HTMLDivElement>(null)
  const here = calling.target?.id
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    const show = () => document.getElementById(`target-${here}`)?.scrollIntoView({ block: 'nearest' })
    const watch = new ResizeObserver(show)
    show()
    if (list.current) watch.observe(list.current)
    return () => watch.disconnect()
  }, [here])
  return (
    <div className="co-scroll">
      <div className="co-row co-head" aria-hidden>
        {heads.map((head) => (
          <span key={head}>{t(`column.${head}`)}</span>
        ))}
      </div>
      <div
        ref={list}
        className="co-rows"
        role="listbox"
        tabIndex={0}
        aria-label={t('listLabel')}
        aria-activedescendant={here === undefined ? undefined : `target-${here}`}
      >
        {targets.map((target) => (
          <TargetRow
            key={target.id}
            target={target}
            waves={waves}
            selected={target.id === here}
            onPick={() => calling.pick(target.id)}
          />
        ))}
      </div>
      {targets.length === 0 && <Empty words={t('filter.nobody')} />}
    </div>
  )
}
