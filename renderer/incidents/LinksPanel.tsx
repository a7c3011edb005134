import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { openEntry } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import type { IncidentLink } from '#shared/incidents/link.ts'
import { ask } from './asked.ts'

/** What the incident hangs together with: warnings, runs, entries, call-outs, responses, instructions, follow-ups. */
export function LinksPanel({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const { links, state } = incident
  const held = links.filter(({ withdrawnAt }) => withdrawnAt === null)
  return (
    <Panel
      title={t('links.title', { n: held.length })}
      actions={
        state === 'open' && (
          <Button size="small" onClick={() => ask({ form: 'link', incident })}>
            {t('acts.link')} <KeyHint keys="L" />
          </Button>
        )
      }
    >
      {held.length === 0 && <p className="dc-faint">{t('links.none')}</p>}
      <ul className="dc-plain in-links">
        {held.map((link) => (
          <Line key={`${link.kind}/${link.target}`} link={link} incident={incident} />
        ))}
      </ul>
    </Panel>
  )
}

function Line({ link, incident }: { link: IncidentLink; incident: Incident }) {
  const t = useWords('incidents')
  const say = useRefusalWords()
  const { run, refusal, busy } = useCommand('incidents.unlink')
  return (
    <li>
      <span className="dc-faint">{t(`links.kinds.${link.kind}`)}</span>
      <Button type="link" size="small" className="in-link" onClick={() => show(link)}>
        {link.title}
      </Button>
      {link.id !== null && incident.state === 'open' && (
        <Button size="small" loading={busy} onClick={() => void run({ id: incident.id, link: link.id ?? 0 })}>
          {t('links.unlink')}
        </Button>
      )}
      <Trouble words={refusal && say(refusal)} />
    </li>
  )
}

function show({ kind, target, page }: IncidentLink): void {
  if (kind === 'entry') openEntry.write(target)
  else {
    const [room = 'desk', ...rest] = page.split('/')
    go(room, rest.join('/'))
  }
}
