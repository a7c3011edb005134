import Button from 'antd/es/button'
import Dropdown from 'antd/es/dropdown'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { tableFormats } from '#shared/plans/table.ts'

/** Saves the card as a file people can edit, where the person says. */
export function ExportMenu({ plan }: { plan: number | string }) {
  const t = useWords('plans')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('plans.exportFile')
  const [lies, setLies] = useState<string | null>(null)
  async function save(format: (typeof tableFormats)[number]) {
    const outcome = await run({ plan, format })
    setLies(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  return (
    <>
      <span role="status" className="dc-hint pl-lies">
        {refusal ? say(refusal) : lies !== null && t('export.lies', { path: lies })}
      </span>
      <Dropdown
        trigger={['click']}
        menu={{
          items: tableFormats.map((format) => ({ key: format, label: t(`export.${format}`) })),
          onClick: ({ key }) => void save(key as (typeof tableFormats)[number]),
        }}
      >
        <Button loading={busy}>{t('export.act')}</Button>
      </Dropdown>
    </>
  )
}
