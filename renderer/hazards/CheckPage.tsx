import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { SiteCheck } from '#shared/hazards/check.ts'
import { sectorName } from '#shared/hazards/sector.ts'
import { ask } from './asked.ts'
import { showHazard, showTab } from './hazard-place.ts'
import { InCharge } from './InCharge.tsx'

/** One check by its number. */
export function OneCheck({ id }: { id: number }) {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('hazards.checkRecord', { id })
  if (value) return <CheckPage check={value} />
  return (
    <Frame title={t('checks.title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}

/** One check: what was written down, the hazards it found, what was added; H registers a hazard it found. */
function CheckPage({ check }: { check: SiteCheck }) {
  const t = useWords('hazards')
  const register = () => ask({ form: 'facts', hazard: null, check })
  const add = () => ask({ form: 'addition', check })
  const back = () => showTab('checks')
  usePageKeys({ h: register, a: add, b: back })
  return (
    <Frame
      title={t('checks.of', { number: check.number })}
      note={<Note check={check} />}
      actions={
        <Button onClick={back}>
          {t('checks.back')} <KeyHint keys="B" />
        </Button>
      }
      tools={
        <>
          <Button type="primary" onClick={register}>
            {t('checks.register')} <KeyHint keys="H" />
          </Button>
          <Button onClick={add}>
            {t('checks.addition')} <KeyHint keys="A" />
          </Button>
        </>
      }
    >
      <div className="hz-page">
        <div className="hz-column">
          <Recorded check={check} />
        </div>
        <div className="hz-column">
          <Found check={check} />
          <Additions check={check} />
        </div>
      </div>
    </Frame>
  )
}

function Note({ check: { unit, place, kind, accompanied, exercise } }: { check: SiteCheck }) {
  const t = useWords('hazards')
  return (
    <span className="hz-marks">
      {unit || place}
      {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      <Tag>{t(`checkKinds.${kind}`)}</Tag>
      <Tag>{t(accompanied ? 'checks.withEscort' : 'checks.alone')}</Tag>
    </span>
  )
}

function Recorded({ check }: { check: SiteCheck }) {
  const t = useWords('hazards')
  const time = useTimeWords()
  const language = useLanguage()
  const { unit, place, township, leader, inspectors, looked, result, sector } = check
  const written = [time(check.at, 'full'), check.by && t('checks.by', { name: check.by.name })]
  return (
    <Panel title={t('checks.record')}>
      <Facts>
        <Fact name={t('checks.when')}>{time(check.happenedAt, 'full')}</Fact>
        <Fact name={t('checks.where')}>{[township, unit, place].filter(Boolean).join(' ')}</Fact>
        <Fact name={t('checks.sector')}>{sectorName(sector, language)}</Fact>
        {leader !== '' && <Fact name={t('checks.leader')}>{leader}</Fact>}
        {inspectors !== '' && <Fact name={t('checks.inspectors')}>{inspectors}</Fact>}
        <Fact name={t('leaders.inCharge')}>
          <InCharge hazard={check} />
        </Fact>
        <Fact name={t('checks.looked')}>
          <span className="hz-said">{looked}</span>
        </Fact>
        <Fact name={t('checks.result')}>
          <span className="hz-said">{result}</span>
        </Fact>
        <Fact name={t('checks.writtenAt')}>{written.filter(Boolean).join(' · ')}</Fact>
      </Facts>
    </Panel>
  )
}

function Found({ check: { hazards } }: { check: SiteCheck }) {
  const t = useWords('hazards')
  return (
    <Panel title={t('checks.found')}>
      {hazards.length === 0 && <p className="dc-hint">{t('checks.foundNone')}</p>}
      <ul className="hz-found">
        {hazards.map(({ id, number, unit, state, grade, description }) => (
          <li key={id}>
            <span className="hz-marks">
              <Button size="small" onClick={() => showHazard(id)}>
                {t('checks.hazardOf', { number, unit })}
              </Button>
              {grade === 'major' && <Tag tone="over">{t('grades.major')}</Tag>}
              <Tag>{t(`states.${state}`)}</Tag>
            </span>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Additions({ check: { additions } }: { check: SiteCheck }) {
  const t = useWords('hazards')
  if (additions.length === 0) return null
  return (
    <Panel title={t('checks.additions')}>
      <ol className="hz-story">
        {additions.map(({ id, words, at, by }) => (
          <li key={id}>
            <TimeText at={at} as="short" />
            <div>
              <p>{words}</p>
              {by && <span className="dc-hint">{t('checks.by', { name: by.name })}</span>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
