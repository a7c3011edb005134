import Button from 'antd/es/button'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'
import { IncidentLink } from './IncidentLink.tsx'

/** The words as they were given, beneath them the clean transcript, then who, when, how. */
export function InstructionFacts({ instruction }: { instruction: Instruction }) {
  const t = useWords('followups')
  const { leader, words, cleanCopy, form } = instruction
  return (
    <Panel title={[leader.name, leader.post].filter(Boolean).join(' ')}>
      <p className="fu-said">{words}</p>
      {cleanCopy !== '' && (
        <>
          <h3>{t('beside.cleanCopy')}</h3>
          <p className="fu-said">{cleanCopy}</p>
        </>
      )}
      <Facts>
        <Given instruction={instruction} />
        {form === 'oral' && <Oral instruction={instruction} />}
        <Links instruction={instruction} />
      </Facts>
    </Panel>
  )
}

function Given({ instruction }: { instruction: Instruction }) {
  const t = useWords('followups')
  const { givenAt, means, by, receivedAt, urgency, document, proposal, reply } = instruction
  const paper = [document.unit, document.number, document.title].filter(Boolean).join(' ')
  return (
    <>
      <Fact name={t('instruction.givenAt')}>
        <TimeText at={givenAt} as="short" /> {t(`means.${means}`)}
      </Fact>
      <Fact name={t('instruction.recordedBy')}>
        {by?.name} <TimeText at={receivedAt} as="short" />
      </Fact>
      {urgency !== '' && <Fact name={t('instruction.urgency')}>{t(`urgencies.${urgency}`)}</Fact>}
      {paper !== '' && <Fact name={t('instruction.document')}>{paper}</Fact>}
      {proposal !== '' && <Fact name={t('beside.proposal')}>{proposal}</Fact>}
      {reply !== '' && <Fact name={t('beside.reply')}>{reply}</Fact>}
    </>
  )
}

function Oral({ instruction: { readBack, signature } }: { instruction: Instruction }) {
  const t = useWords('followups')
  return (
    <>
      <Fact name={t('beside.readBack')}>
        {readBack ? (
          <>
            <TimeText at={readBack.at} as="short" /> {readBack.words}
          </>
        ) : (
          t('missing.readBack')
        )}
      </Fact>
      <Fact name={t('instruction.signature')}>
        {signature ? (
          <>
            {t(`signed.${signature.means}`)} {signature.name} <TimeText at={signature.at} as="short" />{' '}
            {signature.words}
          </>
        ) : (
          t('missing.signature')
        )}
      </Fact>
    </>
  )
}

function Links({ instruction: { incident, entry } }: { instruction: Instruction }) {
  const t = useWords('followups')
  return (
    <>
      {incident !== null && (
        <Fact name={t('facts.incident')}>
          <IncidentLink incident={incident} />
        </Fact>
      )}
      {entry !== null && (
        <Fact name={t('facts.entry')}>
          <Button size="small" onClick={() => openEntry.write(entry)}>
            {t('facts.toOrigin', { origin: t('origins.entry'), id: entry })}
          </Button>
        </Fact>
      )}
    </>
  )
}
