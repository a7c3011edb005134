import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { openImport } from '#renderer/app/open-forms.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Contact } from '#shared/contacts/contact.ts'
import { mayDo } from '#shared/people/rights.ts'
import { BookTools } from './BookTools.tsx'
import { ContactDialog } from './ContactDialog.tsx'
import { ContactDrawer } from './ContactDrawer.tsx'
import { ContactTable } from './ContactTable.tsx'
import { showStale, showUnit } from './contact-place.ts'
import { UnitDialog } from './UnitDialog.tsx'
import { UnitHead } from './UnitHead.tsx'
import { UnitList } from './UnitList.tsx'
import { useBook } from './use-book.ts'

interface BookPageProps {
  /** The unit whose people are shown; null: all. */
  unit: number | null
  /** Somebody to be opened at once. */
  contact: number | null
}

/** The book: units on the left, people on the right; what is typed is looked for in all of it. */
export function BookPage({ unit, contact }: BookPageProps) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const hold = useBook(unit)
  const [opened, setOpened] = useState(contact)
  const [adding, setAdding] = useState<'contact' | 'unit' | null>(null)
  const shown = hold.units.find(({ id }) => id === unit)
  function leave() {
    setOpened(null)
    if (contact !== null) showUnit(null)
  }
  usePageKeys({
    n: () => setAdding('contact'),
    u: () => setAdding('unit'),
    '/': () => document.querySelector<HTMLElement>('.ct-search input')?.focus(),
  })
  return (
    <Frame
      title={t('title')}
      note={<Totals />}
      actions={<BookActs onAdd={setAdding} />}
      tools={<BookTools {...hold} />}
    >
      <div className="ct-book">
        <UnitList units={hold.units} unit={unit} />
        <div className="ct-people">
          <Trouble words={told(hold.refusal)} />
          {shown && !hold.finding && <UnitHead unit={shown} units={hold.units} />}
          <ContactTable hold={hold} unit={unit} onOpen={({ id }: Contact) => setOpened(id)} />
        </div>
      </div>
      {opened !== null && <ContactDrawer id={opened} units={hold.units} onClose={leave} />}
      {adding === 'contact' && (
        <ContactDialog contact={null} unit={unit} units={hold.units} onClose={() => setAdding(null)} />
      )}
      {adding === 'unit' && (
        <UnitDialog unit={null} parent={unit} units={hold.units} onClose={() => setAdding(null)} />
      )}
    </Frame>
  )
}

function BookActs({ onAdd }: { onAdd(what: 'contact' | 'unit'): void }) {
  const t = useWords('contacts')
  const imports = mayDo('administer', useSeated().roles)
  return (
    <>
      <Button onClick={showStale}>{t('acts.stale')}</Button>
      {imports && <Button onClick={() => openImport('contacts')}>{t('acts.import')}</Button>}
      <Button onClick={() => onAdd('unit')}>
        {t('acts.addUnit')} <KeyHint keys="U" />
      </Button>
      <Button type="primary" onClick={() => onAdd('contact')}>
        {t('acts.add')} <KeyHint keys="N" />
      </Button>
    </>
  )
}

/** How many numbers there are, and how many nobody can be sure of. */
function Totals() {
  const t = useWords('contacts')
  const totals = useQuery('contacts.night', {}).value?.totals
  return totals ? t('totals', totals) : null
}
