import { useRoom } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Copy } from '#shared/backup/contract.ts'

/** How it stands with the second folder, in words. */
export function SecondPlace({ copies }: { copies: readonly Copy[] }) {
  const t = useWords('backup')
  const folder = useRoom().settings.secondCopyFolder
  return (
    <Panel title={t('second.title')} tone={folder === '' ? 'soon' : 'plain'}>
      {folder === '' ? (
        t('second.none')
      ) : (
        <Seen folder={folder} last={copies.find(({ path }) => path.startsWith(folder))} />
      )}
    </Panel>
  )
}

function Seen({ folder, last }: { folder: string; last: Copy | undefined }) {
  const t = useWords('backup')
  const time = useTimeWords()
  return (
    <>
      <p className="ba-path">{t('second.set', { path: folder })}</p>
      {!last && t('second.unseen')}
      {last?.ok && t('second.seen', { time: time(last.at, 'full') })}
      {last && !last.ok && t('second.trouble', { time: time(last.at, 'full'), trouble: last.trouble })}
    </>
  )
}
