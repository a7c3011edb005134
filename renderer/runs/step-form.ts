import type { KeyboardEvent } from 'react'
import type { RunStep } from '#shared/runs/run.ts'
import type { WhomHold } from './use-whom.ts'
import type { Working } from './use-working.ts'

/** What every form under the step is given. */
export interface StepForm {
  step: RunStep
  working: Working
  whom: WhomHold
  onLeave(): void
  onDone(): void
}

/** Keys of a form: Enter keeps it (Shift+Enter is a new line), Escape leaves. */
export function formKeys({ send, leave }: { send(): void; leave(): void }) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.shiftKey) return
    if (event.target instanceof HTMLButtonElement || isList(event.target)) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') send()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** A list that is looked through has its own Enter and Escape. */
function isList(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.ant-select') !== null
}
