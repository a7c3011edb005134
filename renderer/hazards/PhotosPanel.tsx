import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { type DragEvent, useRef, useState } from 'react'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import rules from '#resources/rules/hazard-rules.json' with { type: 'json' }
import type { Hazard } from '#shared/hazards/hazard.ts'
import { objection } from '#shared/hazards/step.ts'
import { Photo } from './Photo.tsx'
import { type Adding, useAdding } from './photo-adding.ts'

const stages = ['found', 'rectified'] as const

/** The photographs of a hazard, when found and after rectification, and a place to pick or drop more. */
export function PhotosPanel({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const { photos } = hazard
  const open = objection('photo', hazard) === null
  return (
    <Panel title={t('photos.title', { count: photos.length, most: rules.mostPhotos })}>
      {open && <Place hazard={hazard} />}
      {photos.length === 0 && <Empty words={t('photos.none')} />}
      {stages.map((stage) => {
        const of = photos.filter((photo) => photo.stage === stage)
        return (
          of.length > 0 && (
            <section key={stage} aria-label={t(`photos.${stage}`)}>
              <h3>{t(`photos.${stage}`)}</h3>
              <ul className="hz-photos">
                {of.map((photo) => (
                  <Photo key={photo.id} photo={photo} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </Panel>
  )
}

function Place({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const picker = useRef<HTMLInputElement>(null)
  const [stage, setStage] = useState<(typeof stages)[number]>(hazard.state === 'open' ? 'found' : 'rectified')
  const { adding, busy, add } = useAdding(hazard)
  usePageKeys({ p: () => picker.current?.click() })
  function onDrop(event: DragEvent) {
    event.preventDefault()
    void add([...event.dataTransfer.files], stage)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button in it is the keyboard's. */}
      <div className="hz-drop" onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
        <Button loading={busy} onClick={() => picker.current?.click()}>
          {t('photos.add')} <KeyHint keys="P" />
        </Button>
        <span className="dc-hint">{t('photos.drop')}</span>
        <Segmented
          aria-label={t('photos.stage')}
          options={stages.map((value) => ({ value, label: t(`photos.${value}`) }))}
          value={stage}
          onChange={setStage}
        />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept="image/jpeg,image/png"
          aria-label={t('photos.add')}
          onChange={(event) => {
            void add([...(event.target.files ?? [])], stage)
            event.target.value = ''
          }}
        />
      </div>
      <Outcome adding={adding} busy={busy} />
    </>
  )
}

function Outcome({ adding: { total, done, kept, troubles }, busy }: { adding: Adding; busy: boolean }) {
  const t = useWords('hazards')
  if (total === 0) return null
  const refused =
    troubles.length > 0
      ? [t('photos.refused', { count: troubles.length }), ...new Set(troubles)].join(' ')
      : null
  return (
    <>
      <p role="status" className="dc-hint">
        {busy ? t('photos.busy', { done, total }) : t('photos.kept', { count: kept })}
      </p>
      <Trouble words={refused} />
    </>
  )
}
