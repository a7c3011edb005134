import Button from 'antd/es/button'
import { type KeyboardEvent, useRef } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { open } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Check } from '#shared/handover/handover.ts'
import { CheckRow } from './CheckRow.tsx'

/** The checklist of equipment and articles, gone through with 1, 2, 3 and the arrows. */
export function ChecklistPanel({ checks }: { checks: readonly Check[] }) {
  const t = useWords('handover')
  const list = useRef<HTMLDivElement>(null)
  const left = checks.filter(({ state }) => state === null).length
  const mark =
    left > 0 ? (
      <Tag tone="soon">{t('checks.left', { n: left })}</Tag>
    ) : (
      <Tag tone="good">{t('checks.allSeen')}</Tag>
    )
  if (checks.length === 0)
    return <Panel title={t('checks.title')}>{<Empty words={t('checks.empty')} />}</Panel>
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && moveRow(list.current, event.target, step)) event.preventDefault()
  }
  const next = (from: Element) => moveRow(list.current, from, 1)
  return (
    <Panel title={t('checks.title')} actions={mark} className="ho-checks">
      <p className="dc-hint">{t('checks.keys')}</p>
      <AlarmTry />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the rows' own buttons. */}
      <div ref={list} onKeyDown={onKeyDown}>
        <Group
          name={t('checks.equipment')}
          checks={checks.filter(({ group }) => group === 'equipment')}
          onNext={next}
        />
        <Group
          name={t('checks.article')}
          checks={checks.filter(({ group }) => group === 'article')}
          onNext={next}
        />
      </div>
    </Panel>
  )
}

/** Whether the alarm was tried in this shift, and the button that tries it. */
function AlarmTry() {
  const t = useWords('alarms')
  const time = useTimeWords()
  const last = useQuery('alarms.lastTest', {}).value
  const result = last && t(last.heard ? 'test.resultHeard' : 'test.resultNotHeard')
  return (
    <div className="dc-row">
      <Button size="small" onClick={() => open('alarmTest')}>
        {t('test.do')}
      </Button>
      <span className="dc-hint">
        {last
          ? t('test.last', { at: time(last.at, 'short'), by: last.by?.name ?? '', result: result ?? '' })
          : t('test.never')}
      </span>
    </div>
  )
}

interface GroupProps {
  name: string
  checks: readonly Check[]
  onNext(from: Element): void
}

function Group({ name, checks, onNext }: GroupProps) {
  if (checks.length === 0) return null
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {checks.map((check) => (
        <CheckRow key={check.item} check={check} onNext={onNext} />
      ))}
    </section>
  )
}

function moveRow(list: HTMLElement | null, from: EventTarget, step: number): boolean {
  const rows = [...(list?.querySelectorAll('.ho-check') ?? [])]
  const at = rows.findIndex((row) => from instanceof Node && row.contains(from))
  const button = rows[at + step]?.querySelector('button')
  button?.focus()
  return button !== undefined && button !== null
}
