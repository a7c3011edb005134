import Tabs from 'antd/es/tabs'
import type { ReactNode } from 'react'
import { KeyHint } from './KeyHint.tsx'

interface KeyTabsProps<Key extends string> {
  tabs: readonly Key[]
  words(tab: Key): string
  parts: Record<Key, ReactNode>
  active: Key
  onChange(tab: Key): void
}

/** Tabs that show the digit they are reached by; only what is shown is there. The page itself hears the digits. */
export function KeyTabs<Key extends string>({ tabs, words, parts, active, onChange }: KeyTabsProps<Key>) {
  return (
    <Tabs
      items={tabs.map((key, index) => ({
        key,
        label: (
          <>
            {words(key)} <KeyHint keys={`${index + 1}`} />
          </>
        ),
        children: parts[key],
      }))}
      activeKey={active}
      onChange={(key) => onChange(tabs.find((one) => one === key) ?? active)}
      className="dc-tabs"
      destroyOnHidden
    />
  )
}
