import Button from 'antd/es/button'
import { AttentionMark } from '#renderer/app/AttentionMarks.tsx'
import { type FollowupCause, openFollowup } from '#renderer/app/open-forms.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { type HazardAct, objection } from '#shared/hazards/step.ts'
import { ask } from './asked.ts'
import { DueMark } from './DueMark.tsx'
import { FactsPanel } from './FactsPanel.tsx'
import { Grade } from './hazard-columns.tsx'
import { showTab } from './hazard-place.ts'
import { useLedgerPaper } from './ledger-paper.ts'
import { PhotosPanel } from './PhotosPanel.tsx'
import { SignaturesPanel } from './SignaturesPanel.tsx'
import { StoryPanel } from './StoryPanel.tsx'

/** One hazard: how it stands, what may be done now, what is registered, photographs, signatures, what happened. */
export function HazardPage({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const { number, exercise, foundOn } = hazard
  useLedgerPaper({ words: number, exercise }, foundOn)
  return (
    <Frame
      title={t('of', { number: hazard.number })}
      note={<Note hazard={hazard} />}
      actions={
        <>
          <Button onClick={() => openFollowup(followupOf(hazard))}>{t('toFollowup')}</Button>
          <Button onClick={() => showTab('list')}>
            {t('back')} <KeyHint keys="B" />
          </Button>
        </>
      }
      tools={<Acts hazard={hazard} />}
    >
      <div className="hz-page">
        <div className="hz-column">
          <FactsPanel hazard={hazard} />
          <PhotosPanel hazard={hazard} />
        </div>
        <div className="hz-column">
          <SignaturesPanel hazard={hazard} />
          <StoryPanel hazard={hazard} />
        </div>
      </div>
    </Frame>
  )
}

/** What a follow-up made of a hazard says to begin with. */
function followupOf({ id, unit, description }: Hazard): FollowupCause {
  return { origin: 'hazard', originId: id, title: `${unit} ${description}`.slice(0, 80), demand: description }
}

function Note({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const { unit, state, exercise, attention } = hazard
  return (
    <span className="hz-marks">
      {unit} {attention && <AttentionMark unit={attention} />}
      {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      <Tag>{t(`states.${state}`)}</Tag>
      <Grade hazard={hazard} />
      <DueMark hazard={hazard} />
    </span>
  )
}

/** The steps in the order in which they usually come, with the key of each. */
const acts: readonly (readonly [act: HazardAct, key: string])[] = [
  ['sign', 's'],
  ['rectified', 'r'],
  ['recheck', 'c'],
  ['crossOff', 'x'],
  ['progress', 'g'],
  ['extend', 'e'],
  ['list', 'l'],
  ['unlist', 'l'],
  ['sendBack', 'k'],
  ['withdraw', 'w'],
]

/** What may be done now by the table of steps; each has a key. */
function Acts({ hazard }: { hazard: Hazard }) {
  const t = useWords('hazards')
  const allowed = acts.filter(([act]) => objection(act, hazard) === null)
  const open = (act: HazardAct) => () => ask({ form: 'step', hazard, act })
  const keys = Object.fromEntries(allowed.map(([act, key]) => [key, open(act)]))
  const revise = objection('revise', hazard) === null
  usePageKeys({
    ...keys,
    b: () => showTab('list'),
    ...(revise ? { u: () => ask({ form: 'facts', hazard }) } : {}),
  })
  return (
    <>
      {allowed.map(([act, key], index) => (
        <Button key={act} type={index === 0 ? 'primary' : 'default'} onClick={open(act)}>
          {t(`acts.${act}`)} <KeyHint keys={key.toUpperCase()} />
        </Button>
      ))}
      {revise && (
        <Button onClick={() => ask({ form: 'facts', hazard })}>
          {t('acts.revise')} <KeyHint keys="U" />
        </Button>
      )}
      {objection('crossOff', hazard) === 'allSigned' && (
        <span className="dc-hint">{t('step.allSigned')}</span>
      )}
    </>
  )
}
