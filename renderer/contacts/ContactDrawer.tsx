import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import { useRef, useState } from 'react'
import { AttentionMarks } from '#renderer/app/AttentionMarks.tsx'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Contact } from '#shared/contacts/contact.ts'
import type { Unit } from '#shared/contacts/unit.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { NumberChecks } from './NumberChecks.tsx'
import { RetireDialog } from './RetireDialog.tsx'
import { useChargeWords } from './use-charge-words.ts'

interface ContactDrawerProps {
  id: number
  units: readonly Unit[]
  onClose(): void
}

/** One of the book beside the page: everything that is known, its numbers to be verified by one key each, and what can be done. */
export function ContactDrawer({ id, units, onClose }: ContactDrawerProps) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const body = useRef<HTMLDivElement>(null)
  const { value: contact, refusal } = useQuery('contacts.contact', { id })
  return (
    <Drawer
      open
      size="min(640px, 94vw)"
      title={contact ? t('drawer.title', { name: contact.name, unit: contact.unit.name }) : ''}
      onClose={onClose}
      afterOpenChange={(shown) =>
        shown && body.current?.querySelector<HTMLElement>('[data-line], button')?.focus()
      }
      closable={{ 'aria-label': t('close') }}
    >
      <div ref={body} className="ct-drawer">
        <Trouble words={told(refusal)} />
        {contact && (
          <>
            <NumberChecks numbers={contact.numbers} />
            <ContactFacts contact={contact} />
            <ContactActs contact={contact} units={units} />
          </>
        )}
      </div>
    </Drawer>
  )
}

function ContactFacts({ contact }: { contact: Contact }) {
  const t = useWords('contacts')
  const charges = useChargeWords()
  const { post, unit, pair, callOrder, note, active } = contact
  return (
    <Facts>
      <Fact name={t('column.unit')}>
        {unit.name} <AttentionMarks names={[unit.name]} />
      </Fact>
      <Fact name={t('form.post')}>{post}</Fact>
      <Fact name={t('column.order')}>
        {callOrder} {pair !== '' && <Tag>{t('pairOf', { pair })}</Tag>}
      </Fact>
      <Fact name={t('column.charges')}>{charges(contact.charges) || t('noCharges')}</Fact>
      {note !== '' && <Fact name={t('column.note')}>{note}</Fact>}
      {!active && <Fact name={t('drawer.state')}>{t('retired')}</Fact>}
    </Facts>
  )
}

function ContactActs({ contact, units }: { contact: Contact; units: readonly Unit[] }) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const restore = useCommand('contacts.restore')
  const [asked, setAsked] = useState<'change' | 'retire' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <Trouble words={told(restore.refusal)} />
      <div className="dc-row">
        <Button onClick={() => setAsked('change')}>{t('change')}</Button>
        {contact.active ? (
          <Button onClick={() => setAsked('retire')}>{t('retire')}</Button>
        ) : (
          <Button loading={restore.busy} onClick={() => void restore.run({ id: contact.id })}>
            {t('restore')}
          </Button>
        )}
      </div>
      {asked === 'change' && (
        <ContactDialog contact={contact} unit={contact.unit.id} units={units} onClose={close} />
      )}
      {asked === 'retire' && (
        <RetireDialog what="contact" id={contact.id} name={contact.name} onClose={close} />
      )}
    </>
  )
}
