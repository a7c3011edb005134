import Drawer from 'antd/es/drawer'
import { useQuery } from '#renderer/app/call.ts'
import { useCell } from '#renderer/app/cell.ts'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { EntryStory } from './EntryStory.tsx'
import { useKinds } from './use-kinds.ts'
import './log.css'

/** An entry's whole story beside the page: what was written, what came later, and what can be done. */
export function EntryDrawer() {
  const id = useCell(openEntry)
  return id !== null && <OpenDrawer key={id} id={id} />
}

function OpenDrawer({ id }: { id: number }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const { nameOf } = useKinds()
  const { value, refusal } = useQuery('log.entry', { id })
  return (
    <Drawer
      open
      size="min(720px, 94vw)"
      title={t('story.title', { id, kind: value ? nameOf(value.kind) : '' })}
      onClose={() => openEntry.write(null)}
      closable={{ 'aria-label': t('story.close') }}
    >
      <Trouble words={refusal && say(refusal)} />
      {value && <EntryStory entry={value} />}
    </Drawer>
  )
}
