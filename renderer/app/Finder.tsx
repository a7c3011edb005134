import { useDeferredValue, useState } from 'react'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { PickList } from '#renderer/ui/PickList.tsx'
import { useQuery } from './call.ts'
import { useCell } from './cell.ts'
import { type Found, useActs } from './finds.ts'
import { useMatcher } from './initials.ts'
import { close, openEntry, openForm } from './open-forms.ts'
import { go } from './place.ts'
import { useWords } from './words.ts'

/** Finds everything: pages and acts at once, people, entries and shifts as the core finds them. */
export function Finder() {
  const t = useWords('app')
  const shown = useCell(openForm) === 'finder'
  return (
    <Dialog open={shown} title={t('finder.title')} onClose={leave} width={720}>
      <FinderList />
    </Dialog>
  )
}

function FinderList() {
  const t = useWords('app')
  const [words, setWords] = useState('')
  const items = useFound(words)
  return (
    <PickList
      label={t('finder.title')}
      placeholder={t('finder.hint')}
      words={words}
      onWords={setWords}
      items={items}
      itemKey={({ key }) => key}
      show={(found) => (
        <>
          <span className="dc-faint">{t(`finder.kinds.${found.kind}`)}</span>
          <b>{found.title}</b>
          <span className="dc-finder-detail">{found.detail}</span>
          {found.keys && <KeyHint keys={found.keys} />}
        </>
      )}
      onPick={(found) => {
        leave()
        found.act()
      }}
      empty={<Empty words={t('finder.nothing')} />}
      className="dc-finder-list"
    />
  )
}

function useFound(words: string): Found[] {
  const matches = useMatcher()
  const acts = useActs()
  const asked = useDeferredValue(words.trim())
  const found = useQuery('desk.find', { words: asked }, { enabled: asked !== '' }).value ?? []
  const kept = found.map(({ kind, id, title, detail }): Found => ({ key: `${kind}${id}`, kind, title, detail, act: () => openThing(kind, id) }))
  return [...acts.filter(({ title }) => matches(title, words)), ...(asked === '' ? [] : kept)]
}

function openThing(kind: 'person' | 'entry' | 'shift', id: number): void {
  if (kind === 'entry') openEntry.write(id)
  else if (kind === 'person') go('people', String(id))
  else go('log', `shift/${id}`)
}

function leave(): void {
  close('finder')
}
