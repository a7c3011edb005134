import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useQuery } from './call.ts'
import { open, openIncident, openInstruction, openPlanStart } from './open-forms.ts'
import { go, incidentHere } from './place.ts'
import { printPage, usePagesPaper } from './print.ts'
import { useWords } from './words.ts'

/** The line at the bottom: the keys, when something was last saved, the chain's head, the last good copy. */
export function Foot() {
  const t = useWords('app')
  const paper = usePagesPaper()
  return (
    <footer className="dc-foot">
      <FootKey keys="F2" words={t('keys.quickLine')} act={() => open('quickLine')} />
      <FootKey keys="F3" words={t('keys.telephone')} act={() => open('telephone')} />
      <FootKey keys="F4" words={t('keys.pasteWarning')} act={() => open('pasteWarning')} />
      <FootKey keys="F5" words={t('keys.incident')} act={() => openIncident()} />
      <FootKey keys="F6" words={t('keys.callouts')} act={() => go('callouts')} />
      <FootKey keys="F8" words={t('keys.print')} act={printPage} disabled={paper === null} />
      <FootKey keys="F9" words={t('keys.handover')} act={() => go('handover')} />
      <span className="dc-foot-more">
        <FootKey keys="F10" words={t('keys.startPlan')} act={() => openPlanStart(incidentHere())} />
        <FootKey keys="F12" words={t('keys.instruction')} act={() => openInstruction(incidentHere())} />
      </span>
      <FootKey keys="Ctrl+K" words={t('keys.finder')} act={() => open('finder')} />
      <FootState />
    </footer>
  )
}

function FootKey({
  keys,
  words,
  act,
  disabled = false,
}: {
  keys: string
  words: string
  act: () => void
  disabled?: boolean
}) {
  return (
    <button type="button" onClick={act} disabled={disabled}>
      <KeyHint keys={keys} /> {words}
    </button>
  )
}

function FootState() {
  const t = useWords('app')
  const head = useQuery('audit.head', {}).value
  const copies = useQuery('backup.list', {}).value
  const good = copies?.find(({ ok }) => ok)
  const failed = copies?.[0]?.ok === false
  return (
    <div className="dc-foot-state">
      {head?.at && (
        <span className="dc-good">
          {t('foot.saved')} <TimeText at={head.at} as="seconds" />
        </span>
      )}
      {head && (
        <span title={head.hash}>{t('foot.chain', { seq: head.seq, code: head.hash.slice(0, 8) })}</span>
      )}
      {copies && (
        <span className={failed || !good ? 'dc-bad' : 'dc-good'}>
          {failed && `${t('foot.copyFailed')} · `}
          {good ? (
            <>
              {t('foot.copy')} <TimeText at={good.at} as="short" /> ✓
            </>
          ) : (
            t('foot.noCopy')
          )}
        </span>
      )}
    </div>
  )
}
