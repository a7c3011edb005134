import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { numberSeries, type Receiver, type ReportBody, urgencies } from '#shared/reports/body.ts'

type Head = Pick<ReportBody, 'title' | 'series' | 'urgency' | 'to' | 'send' | 'copy'>

interface HeadFieldsProps {
  body: Head
  set(part: Partial<Head>): void
  fault(path: string): string | undefined
}

/** Title, series of the issue number, urgency, and whom it is addressed to, sent to, copied to. */
export function HeadFields(part: HeadFieldsProps) {
  const { body, set, fault } = part
  const t = useWords('reports')
  return (
    <fieldset className="rp-set">
      <legend>{t('body.head')}</legend>
      <Field label={t('body.title')} fault={fault('title')} required>
        <Input maxLength={300} value={body.title} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      <div className="rp-head">
        <Field label={t('body.series')} fault={fault('series')}>
          <Select
            value={body.series ?? ('none' as const)}
            options={[
              ...numberSeries.map((value) => ({ value, label: t(`series.${value}`) })),
              { value: 'none' as const, label: t('body.noSeries') },
            ]}
            onChange={(series) => set({ series: series === 'none' ? null : series })}
          />
        </Field>
        <Field label={t('body.urgency')}>
          <Select
            value={body.urgency}
            options={urgencies.map((value) => ({ value, label: t(`urgencies.${value}`) }))}
            onChange={(urgency) => set({ urgency })}
          />
        </Field>
        {(['to', 'send', 'copy'] as const).map((list) => (
          <Receivers key={list} {...part} list={list} />
        ))}
      </div>
    </fieldset>
  )
}

function Receivers({ body, set, fault, list }: HeadFieldsProps & { list: 'to' | 'send' | 'copy' }) {
  const t = useWords('reports')
  const addressees = useQuery('reports.addressees', {}).value ?? []
  const named = (name: string): Receiver => {
    const known =
      body[list].find((one) => one.name === name) ?? addressees.find((one) => one.name === name && one.active)
    if (!known) return { addressee: null, name, desk: '' }
    const addressee = 'addressee' in known ? known.addressee : known.id
    return { addressee, name, desk: known.desk }
  }
  const names = [...new Set(addressees.filter(({ active }) => active).map(({ name }) => name))]
  return (
    <TabLeaves>
      <Field label={t(`body.${list}`)} fault={fault(list)}>
        <Select
          mode="tags"
          tokenSeparators={[t('listed'), t('semicolon'), ';']}
          value={[...new Set(body[list].map(({ name }) => name))]}
          options={names.map((value) => ({ value, label: value }))}
          onChange={(chosen: string[]) => set({ [list]: chosen.map(named) })}
        />
      </Field>
    </TabLeaves>
  )
}
