import Button from 'antd/es/button'
import { useState } from 'react'
import { open as openForm } from '#renderer/app/open-forms.ts'
import { usePagePaper, usePrint } from '#renderer/app/print.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useLanguage, useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as PagePart } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { Entry } from '#shared/log/entry.ts'
import { DayStepper } from './DayStepper.tsx'
import { EntryList } from './EntryList.tsx'
import { FilterBar } from './FilterBar.tsx'
import { useEntries } from './use-entries.ts'
import { type PageFilter, usePageFilter } from './use-page-filter.ts'
import './log.css'

const step = 100
const most = 500

/** The log: day by day, or searched and narrowed over all the years. */
export function Page() {
  const t = useWords('log')
  const say = useRefusalWords()
  const filter = usePageFilter()
  const [limit, setLimit] = useState(step)
  const { entries, total, refusal, loading } = useEntries(filter, limit)
  const dated = filter.view !== 'day'
  const empty = <Empty words={loading ? t('loading') : t(`empty.${filter.view}`)} keys="F2" />
  return (
    <PagePart
      title={t('title')}
      note={<Note filter={filter} total={total} />}
      actions={<Acts shift={useShownShift(filter, entries)} />}
      tools={<FilterBar {...filter} />}
    >
      <DayStepper {...filter} />
      <Trouble words={refusal && say(refusal)} />
      <div className="lg-page-list">
        <EntryList
          label={t('title')}
          entries={entries}
          words={filter.filter.words}
          dated={dated}
          empty={empty}
        />
        {entries.length < total && limit < most && (
          <div className="lg-more">
            <Button onClick={() => setLimit(limit + step)}>{t('more')}</Button>
          </div>
        )}
      </div>
    </PagePart>
  )
}

function Note({ filter, total }: { filter: PageFilter; total: number }) {
  const t = useWords('log')
  const language = useLanguage()
  if (filter.view === 'day' && filter.day)
    return t('note.day', { day: dayWords(filter.day, language), total })
  if (filter.view === 'shift') return t('note.shift', { shift: filter.shift, total })
  return t('note.found', { total })
}

function Acts({ shift }: { shift: number | null }) {
  const t = useWords('log')
  const print = usePrint()
  usePagePaper('dutyLog', shift)
  return (
    <>
      <Button onClick={() => openForm('telephone')}>
        {t('acts.telephone')} <KeyHint keys="F3" />
      </Button>
      <Button disabled={shift === null} onClick={() => shift !== null && print('dutyLog', shift)}>
        {t('acts.printLog')} <KeyHint keys="F8" />
      </Button>
    </>
  )
}

/** The shift whose log sheet F8 prints: the one shown, or the last of the day shown. */
function useShownShift({ view, shift, day, today }: PageFilter, entries: readonly Entry[]): number | null {
  const { standing } = useRoom()
  if (view === 'shift') return shift
  if (day === today) return standing?.shift.id ?? null
  return view === 'day' ? (entries.at(-1)?.shift ?? null) : null
}
