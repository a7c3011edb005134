import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import { SheetName } from '#shared/paper/contract.ts'
import { useRosterKept } from './use-roster-kept.ts'

/** What is wrong with the roster of the next 30 days, and the printed rosters that no longer hold; quiet when nothing is. */
export function RosterNotice() {
  const t = useWords('desk')
  const kept = useRosterKept()
  const findings = useQuery('roster.findings', {}, { enabled: kept, every: 3_600_000 }).value ?? []
  const outdated = useQuery('roster.outdated', {}, { enabled: kept }).value ?? []
  if (!kept || (findings.length === 0 && outdated.length === 0)) return null
  return (
    <Panel tone="soon" className="dk-roster">
      {findings.length > 0 && <Findings findings={findings} />}
      {outdated.map(({ sheet, of, edits }) => (
        <p key={`${sheet} ${of}`}>
          <span>{t('roster.outdated', { sheet: sheetWords(t, sheet), month: monthOf(of), edits })}</span>
          <Reprint sheet={sheet} of={of} />
        </p>
      ))}
    </Panel>
  )
}

function Findings({ findings }: { findings: readonly { date: string; severity: string }[] }) {
  const t = useWords('desk')
  const language = useLanguage()
  const dates = findings.map(({ date }) => date).sort()
  const breaches = findings.filter(({ severity }) => severity === 'breach').length
  const words = { n: findings.length, breaches, day: dayWords(dates[0] ?? '', language) }
  return (
    <p>
      <span>{t('roster.findings', words)}</span>
      <Button size="small" onClick={() => go('roster', `board/${dates[0]}`)}>
        {t('roster.look')}
      </Button>
    </p>
  )
}

function Reprint({ sheet, of }: { sheet: string; of: number }) {
  const t = useWords('desk')
  const print = usePrint()
  const known = SheetName.safeParse(sheet)
  if (!known.success) return null
  return (
    <Button size="small" onClick={() => print(known.data, of)}>
      {t('roster.reprint')}
    </Button>
  )
}

function sheetWords(t: ReturnType<typeof useWords<'desk'>>, sheet: string): string {
  return sheet === 'wallRosterLarge' ? t('roster.wallRosterLarge') : t('roster.wallRoster')
}

/** `202612` as `2026-12`. */
function monthOf(of: number): string {
  return `${Math.floor(of / 100)}-${String(of % 100).padStart(2, '0')}`
}
