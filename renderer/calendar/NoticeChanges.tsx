import Alert from 'antd/es/alert'
import { useWords } from '#renderer/app/words.ts'
import type { NoticeRead } from '#shared/calendar/contract.ts'
import { useDayWords } from './use-day-words.ts'

/** What would be another day than today, date by date, and the printed rosters it touches. */
export function NoticeChanges({ changes, printed }: Pick<NoticeRead, 'changes' | 'printed'>) {
  const t = useWords('calendar')
  return (
    <section className="ca-changes">
      {printed.length > 0 && (
        <Alert type="warning" showIcon title={t('paste.printed', { months: printed.join(' ') })} />
      )}
      <h3>{t('paste.changes', { n: changes.length })}</h3>
      {changes.length === 0 && <p className="dc-hint">{t('paste.noChanges')}</p>}
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </section>
  )
}

function ChangeTable({ changes }: Pick<NoticeRead, 'changes'>) {
  const t = useWords('calendar')
  const say = useDayWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="dc-table-scroll ca-change-table" tabIndex={0} aria-label={t('paste.changeTable')}>
      <table className="dc-table">
        <thead>
          <tr>
            <th scope="col">{t('paste.date')}</th>
            <th scope="col">{t('paste.before')}</th>
            <th scope="col">{t('paste.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ date, before, after }) => (
            <tr key={date}>
              <td className="dc-figures">{date}</td>
              <td>
                {say.kind(before.kind)} {say.name(before.name ?? '')}
              </td>
              <td>
                <b>{say.kind(after.kind)}</b> {say.name(after.name)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
