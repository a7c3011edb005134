import Button from 'antd/es/button'
import { useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Response, ResponseAction } from '#shared/responses/response.ts'
import { ActionRow } from './ActionRow.tsx'
import { ask } from './asked.ts'
import { SettledAction } from './SettledAction.tsx'

/** The actions of a response: open ones by their hour, each settled with a key; beneath what is settled. */
export function ActionsPanel({ response }: { response: Response }) {
  const t = useWords('responses')
  const list = useRef<HTMLOListElement>(null)
  const { actions, level, id } = response
  const open = actions.filter(({ outcome }) => outcome === '')
  const settled = actions.filter(({ outcome }) => outcome !== '').toSorted(bySettling)
  const counted = actions.filter(({ outcome }) => outcome !== 'dropped')
  const done = counted.length - open.length
  return (
    <Panel
      className="rs-actions"
      title={t('actions.title', { done, all: counted.length })}
      actions={
        level !== null && (
          <Button size="small" onClick={() => ask({ form: 'action', response })}>
            {t('actions.add')}
          </Button>
        )
      }
    >
      <progress
        className="rs-progress"
        max={counted.length || 1}
        value={done}
        aria-label={t('actions.progress')}
      />
      {actions.length === 0 && <Empty words={t(level === null ? 'actions.notYet' : 'actions.none')} />}
      {open.length > 0 && <p className="dc-hint rs-explain">{t('actions.keys')}</p>}
      <ol className="dc-plain" ref={list} aria-label={t('actions.of', { id })}>
        {open.map((action) => (
          <li key={action.id}>
            <ActionRow action={action} onNext={(from) => focusNext(list.current, from)} />
          </li>
        ))}
      </ol>
      {settled.length > 0 && (
        <ol className="dc-plain rs-settled" aria-label={t('actions.settled')}>
          {settled.map((action) => (
            <li key={action.id}>
              <SettledAction action={action} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

function bySettling(a: ResponseAction, b: ResponseAction): number {
  return (a.settledAt ?? '') < (b.settledAt ?? '') ? 1 : -1
}

/** To the next open action, or back to the last one there is. */
function focusNext(list: HTMLElement | null, from: Element): void {
  const rows = [...(list?.querySelectorAll('[data-action]') ?? [])]
  const at = rows.indexOf(from)
  const next = rows[at + 1] ?? rows[at - 1]
  next?.querySelector('button')?.focus()
}
