import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { Report } from '#shared/reports/report.ts'
import { CauseField } from './CauseField.tsx'
import { FiguresPart } from './FiguresPart.tsx'
import { HeadFields } from './HeadFields.tsx'
import { KnownField } from './KnownField.tsx'
import { MeasureRows } from './MeasureRows.tsx'
import type { BodyPart } from './report-edit.ts'
import { WhenPart } from './WhenPart.tsx'

/** A written report of an incident in the official order; a follow-up does not retell the beginning; what stays empty goes out as being verified. */
export function IncidentEditor({ report, ...part }: BodyPart & { report: Report }) {
  const t = useWords('reports')
  const { stage } = report
  const begins = stage === 'initial' || stage === 'final'
  const { body, set, fault } = part
  return (
    <>
      <HeadFields {...part} />
      {stage !== 'initial' && <KnownField {...part} name="progress" rows={3} first />}
      {begins && (
        <>
          <KnownField {...part} name="source" />
          <WhenPart {...part} />
          <KnownField {...part} name="place" />
          <KnownField {...part} name="overview" rows={3} />
        </>
      )}
      <FiguresPart {...part} report={report} />
      <CauseField {...part} incident={report.incident} />
      <MeasureRows {...part} />
      <KnownField {...part} name="trend" rows={2} />
      <Field label={t('body.requests')} fault={fault('requests')}>
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={4000}
          value={body.requests}
          onChange={(event) => set({ requests: event.target.value })}
        />
      </Field>
      {stage === 'final' && <KnownField {...part} name="nextWork" rows={2} />}
      <ContactFields {...part} />
    </>
  )
}

const noContact = { name: '', post: '', telephone: '' }

function ContactFields({ body, set, fault }: BodyPart) {
  const t = useWords('reports')
  const contact = body.contact ?? noContact
  return (
    <div className="rp-three">
      {(['name', 'post', 'telephone'] as const).map((field) => (
        <Field key={field} label={t(`body.contact.${field}`)} fault={fault(`contact.${field}`)}>
          <Input
            maxLength={60}
            placeholder={t('verifying')}
            value={contact[field]}
            onChange={(event) => set({ contact: { ...contact, [field]: event.target.value } })}
          />
        </Field>
      ))}
    </div>
  )
}
