import type { KeyboardEvent, ReactNode } from 'react'

/** Round a control whose open list would take Tab as a choice: Tab leaves it, as it leaves every other control. */
export function TabLeaves({ children }: { children: ReactNode }) {
  function leave(event: KeyboardEvent) {
    if (event.key === 'Tab') event.stopPropagation()
  }
  return (
    <div className="dc-tab-leaves" onKeyDownCapture={leave}>
      {children}
    </div>
  )
}
