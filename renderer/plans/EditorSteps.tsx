import Button from 'antd/es/button'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { usePhaseNames } from '#renderer/app/phase-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { inPhaseOrder, phaseCodes } from '#shared/plans/card.ts'
import type { Editing } from './editing.ts'
import { moved } from './fresh-step.ts'
import { StepForm } from './StepForm.tsx'

/** The steps in their phases on the left, the one picked on the right: arrows pick, Alt and arrows move, Insert adds, Delete takes out, Enter goes into its form. */
export function EditorSteps({ hold }: { hold: Editing }) {
  const t = useWords('plans')
  const form = useRef<HTMLDivElement>(null)
  const { step, add, draft } = hold
  const here = step?.code
  const atForm = () => form.current?.querySelector<HTMLElement>('textarea')?.focus()
  return (
    <div className="pl-editor-steps">
      <div className="pl-editor-list">
        <div className="dc-row">
          <Button size="small" onClick={add}>
            {t('editor.add')} <KeyHint keys="Insert" />
          </Button>
          <span className="dc-hint">{t('editor.keys')}</span>
        </div>
        <StepOptions hold={hold} onEnter={atForm} />
      </div>
      <div ref={form} className="pl-editor-form">
        {step && <StepForm key={here} hold={hold} step={step} at={draft.content.steps.indexOf(step)} />}
      </div>
    </div>
  )
}

function StepOptions({ hold, onEnter }: { hold: Editing; onEnter(): void }) {
  const t = useWords('plans')
  const nameOf = usePhaseNames(hold.draft.content.phases)
  const { step, pick, draft } = hold
  const ordered = inPhaseOrder(draft.content.steps)
  const here = step?.code
  useEffect(() => {
    document.getElementById(`edit-${here}`)?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <div
      className="pl-options"
      role="listbox"
      tabIndex={0}
      aria-label={t('editor.list')}
      aria-activedescendant={here === undefined ? undefined : `edit-${here}`}
      onKeyDown={(event) => onKey(event, { hold, ordered: ordered.map(({ code }) => code), onEnter })}
    >
      {phaseCodes
        .filter((code) => ordered.some(({ phase }) => phase === code))
        .map((code) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox.
          <div key={code} role="group" aria-label={nameOf(code)}>
            <div aria-hidden className="pl-options-head">
              {nameOf(code)}
            </div>
            {ordered
              .filter(({ phase }) => phase === code)
              .map((each) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's.
                // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
                <div
                  key={each.code}
                  id={`edit-${each.code}`}
                  role="option"
                  aria-selected={each.code === here}
                  onClick={() => pick(each.code)}
                >
                  <span className="pl-kind">{t(`kinds.${each.kind}`)}</span>
                  <span>{each.words || t('editor.empty')}</span>
                  <span className="pl-due">
                    {each.dueMinutes !== null && t('due', { minutes: each.dueMinutes })}
                  </span>
                </div>
              ))}
          </div>
        ))}
    </div>
  )
}

interface Keyed {
  hold: Editing
  ordered: readonly string[]
  onEnter(): void
}

function onKey(event: KeyboardEvent, { hold, ordered, onEnter }: Keyed): void {
  if (event.ctrlKey) return
  const { step, pick, add, remove, draft, setContent } = hold
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by !== 0 && event.altKey && step)
    setContent({ steps: moved(inPhaseOrder(draft.content.steps), step.code, by) })
  else if (by !== 0) {
    const next = ordered[ordered.indexOf(step?.code ?? '') + by]
    if (next !== undefined) pick(next)
  } else if (event.key === 'Insert') add()
  else if (event.key === 'Delete' && step) remove(step.code)
  else if (event.key === 'Enter') onEnter()
  else return
  event.preventDefault()
}
