import UploadOutlined from '@ant-design/icons/es/icons/UploadOutlined'
import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { importKinds } from '#shared/imports/contract.ts'
import { sheetLimits } from '#shared/imports/sheet.ts'
import type { ImportHold } from './importing.ts'

/** What the sheet holds, and which file it is. */
export function ImportPick({ kind, file, pick, change, busy, ...hold }: ImportHold) {
  const t = useWords('imports')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <div className="dc-row">
        <Radio.Group
          aria-label={t('form.kind')}
          optionType="button"
          value={kind}
          onChange={(event) => void change({ kind: event.target.value, choices: {} })}
          options={importKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.xlsx"
          aria-label={t('form.pick')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            event.target.value = ''
            if (chosen) void pick(chosen)
          }}
        />
        <Button
          autoFocus={!file}
          type={file ? 'default' : 'primary'}
          icon={<UploadOutlined />}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {file ? t('form.pickOther') : t('form.pick')}
        </Button>
        {file && (
          <span>
            <b>{file.name}</b>{' '}
            <span className="dc-hint">
              {t(`form.encoding.${file.encoding}`)} ·{' '}
              {t('form.rows', { n: file.sheets[hold.sheet]?.cells.length ?? 0 })}
            </span>
          </span>
        )}
      </div>
      {!file && (
        <p className="dc-hint">{t(`form.explain.${kind}`, { megabytes: sheetLimits.bytes / 1024 / 1024 })}</p>
      )}
      {file && <SheetAndYear {...hold} kind={kind} file={file} change={change} />}
    </>
  )
}

function SheetAndYear({
  kind,
  file,
  sheet,
  year,
  change,
}: Pick<ImportHold, 'kind' | 'file' | 'sheet' | 'year' | 'change'>) {
  const t = useWords('imports')
  const sheets = file?.sheets ?? []
  const dated = kind === 'leave' || kind === 'roster' || kind === 'readings' || kind === 'hazards'
  if (sheets.length < 2 && !dated) return null
  return (
    <div className="im-options">
      {sheets.length > 1 && (
        <Field label={t('form.sheet')}>
          <Select
            value={sheet}
            onChange={(value: number) => void change({ sheet: value, choices: {} })}
            options={sheets.map(({ name, cells }, value) => ({
              value,
              label: `${name} · ${t('form.rows', { n: cells.length })}`,
            }))}
          />
        </Field>
      )}
      {dated && (
        <Field label={t('form.year')} hint={t('form.yearHint')}>
          <Input
            className="im-year"
            maxLength={7}
            placeholder={kind === 'roster' ? '2026-12' : '2026'}
            value={year}
            onChange={(event) => void change({ year: event.target.value.normalize('NFKC').trim() })}
          />
        </Field>
      )}
    </div>
  )
}
