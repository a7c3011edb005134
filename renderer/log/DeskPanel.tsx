import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Entry } from '#shared/log/entry.ts'
import { EntryList } from './EntryList.tsx'
import { KindFilter } from './KindFilter.tsx'
import { QuickBox } from './QuickBox.tsx'
import './log.css'

/** This shift's log on the duty desk: newest at the bottom, the quick box under it. */
export function DeskPanel() {
  const t = useWords('log')
  const [kinds, setKinds] = useState<string[]>([])
  const entries = useQuery('log.shift', { shift: null })
  const shown = (entries.value ?? none).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  return (
    <Panel
      title={t('shiftLog', { number: entries.value?.length ?? 0 })}
      actions={<KindFilter kinds={kinds} onKinds={setKinds} />}
      foot={<QuickBox />}
      className="lg-desk"
    >
      <Newest entries={shown}>
        <EntryList
          label={t('shiftLogLabel')}
          entries={shown}
          empty={<Empty words={t('shiftLogEmpty')} keys="F2" />}
        />
      </Newest>
    </Panel>
  )
}

const none: readonly Entry[] = []

/** Keeps the newest line in sight whenever one arrives. */
function Newest({ entries, children }: { entries: readonly Entry[]; children: ReactNode }) {
  const end = useRef<HTMLDivElement>(null)
  const last = entries.at(-1)?.id
  useEffect(() => {
    const body = end.current?.parentElement
    if (last !== undefined && body) body.scrollTop = body.scrollHeight
  }, [last])
  return (
    <>
      {children}
      <div ref={end} />
    </>
  )
}
