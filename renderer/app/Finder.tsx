import { useDeferredValue, useState } from 'react'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { PickList } from '#renderer/ui/PickList.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { useQuery } from './call.ts'
import { useCell } from './cell.ts'
import { type Found, useActs } from './finds.ts'
import { useMatcher } from './initials.ts'
import { close, openEntry, openForm, openPlanStart } from './open-forms.ts'
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
  const time = useTimeWords()
  const acts = useActs()
  const asked = useDeferredValue(words.trim())
  const found = useQuery('desk.find', { words: asked }, { enabled: asked !== '' }).value ?? []
  const people = usePeople()
  const cards = useCards()
  const here = [...acts, ...cards, ...people].filter(({ title }) => matches(title, words))
  if (asked === '') return here.filter(({ key, kind }) => kind !== 'person' && !key.startsWith('card'))
  return [...here, ...found.filter(({ kind }) => kind !== 'person').map((thing) => foundThing(thing, time))]
}

/** People are found here and not in the core, because here pinyin initials are known. */
function usePeople(): Found[] {
  const people = useQuery('people.list', {}).value ?? []
  return people.map(({ id, name, post, telephones }) => ({
    key: `person${id}`,
    kind: 'person',
    title: name,
    detail: [post, ...telephones].filter(Boolean).join(' · '),
    act: () => go('people', String(id)),
  }))
}

/** Action cards that can be begun. */
function useCards(): Found[] {
  const t = useWords('app')
  const plans = useQuery('plans.list', {}).value ?? []
  return plans
    .filter(({ active, current }) => active && current !== null)
    .map(({ code, name }) => ({
      key: `card${code}`,
      kind: 'act',
      title: name,
      detail: t('keys.startPlan'),
      act: () => openPlanStart({ words: name }),
    }))
}

function foundThing(
  { kind, id, title, detail }: ValueOf<'desk.find'>[number],
  time: (at: string) => string,
): Found {
  const places = {
    contact: () => go('contacts', `contact/${id}`),
    entry: () => openEntry.write(id),
    incident: () => go('incidents', String(id)),
    person: () => go('people', String(id)),
    shift: () => go('log', `shift/${id}`),
  }
  return {
    key: `${kind}${id}`,
    kind,
    title,
    detail: kind === 'entry' ? time(detail) : detail,
    act: places[kind],
  }
}

function leave(): void {
  close('finder')
}
