import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import type { ConsultHold, ViewDraft } from './consult-draft.ts'

/** Who was there and thinks what, a line each; Enter at the end of the last line begins the next. */
export function ConsultViews({ draft, set, fault }: ConsultHold) {
  const t = useWords('responses')
  const list = useRef<HTMLDivElement>(null)
  const { views } = draft
  const change = (at: number, part: Partial<ViewDraft>) =>
    set({ views: views.map((view, index) => (index === at ? { ...view, ...part } : view)) })
  function add() {
    set({ views: [...views, { unit: '', name: '', view: '' }] })
    setTimeout(() => list.current?.querySelector<HTMLInputElement>('.rs-view:last-child input')?.focus())
  }
  function onKeyDown(event: KeyboardEvent, at: number) {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (at === views.length - 1) add()
    else list.current?.querySelectorAll<HTMLInputElement>('.rs-view')[at + 1]?.querySelector('input')?.focus()
  }
  return (
    <FieldSet label={t('consult.views')} hint={t('consult.viewsHint')}>
      <div ref={list}>
        {views.map((view, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and are only added at the end.
          <div key={at} className="rs-view">
            <Input
              aria-label={t('consult.unit', { n: at + 1 })}
              placeholder={t('consult.unitHint')}
              maxLength={80}
              value={view.unit}
              onChange={(event) => change(at, { unit: event.target.value })}
            />
            <Input
              aria-label={t('consult.name', { n: at + 1 })}
              placeholder={t('consult.nameHint')}
              status={fault(`views.${at}.name`) === undefined ? '' : 'error'}
              maxLength={60}
              value={view.name}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            <Input
              aria-label={t('consult.view', { n: at + 1 })}
              placeholder={t('consult.viewHint')}
              maxLength={1000}
              value={view.view}
              onChange={(event) => change(at, { view: event.target.value })}
              onKeyDown={(event) => onKeyDown(event, at)}
            />
          </div>
        ))}
      </div>
      <Button type="link" size="small" onClick={add}>
        {t('consult.addView')}
      </Button>
    </FieldSet>
  )
}
