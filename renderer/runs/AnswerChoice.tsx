import Radio from 'antd/es/radio'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { unknown } from './step-answer.ts'

interface AnswerChoiceProps {
  kind: 'yesNo' | 'choice'
  choices: readonly string[]
  value: string
  fault: string | undefined
  onChange(value: string): void
}

/** Yes, no or one of the choices: arrows or the digit choose, Y and N say yes and no, a question mark that nobody knows yet. */
export function AnswerChoice({ kind, choices, value, fault, onChange }: AnswerChoiceProps) {
  const t = useWords('runs')
  const group = useRef<HTMLDivElement>(null)
  const own = kind === 'yesNo' ? ['yes', 'no'] : [...choices]
  const all = [...own, unknown]
  useEffect(() => group.current?.querySelector('input')?.focus(), [])
  function onKeyDown(event: KeyboardEvent) {
    const picked = keyed(event.key, { kind, all })
    if (picked === undefined || event.ctrlKey) return
    event.preventDefault()
    onChange(picked)
  }
  return (
    <FieldSet label={t(kind === 'yesNo' ? 'answer.yesNo' : 'answer.choice')} fault={fault}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the choices in it. */}
      <div ref={group} onKeyDown={onKeyDown}>
        <Radio.Group
          value={value || null}
          onChange={(event) => onChange(event.target.value)}
          options={all.map((choice, index) => ({
            value: choice,
            label: t('answer.option', {
              n: index + 1,
              text: kind === 'choice' && choice !== unknown ? choice : t(`answer.${choice as 'yes'}`),
            }),
          }))}
        />
      </div>
    </FieldSet>
  )
}

function keyed(
  key: string,
  { kind, all }: { kind: 'yesNo' | 'choice'; all: readonly string[] },
): string | undefined {
  if (key.normalize('NFKC') === '?') return unknown
  if (kind === 'yesNo' && key.toLowerCase() === 'y') return 'yes'
  if (kind === 'yesNo' && key.toLowerCase() === 'n') return 'no'
  return /^[1-9]$/.test(key) ? all[Number(key) - 1] : undefined
}
