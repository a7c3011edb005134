import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useRoom } from './room-context.tsx'
import { useRefusalWords, useWords } from './words.ts'

/** When the file cannot even be read: what is wrong, that nothing was changed, what to do. */
export function ShutPage() {
  const t = useWords('app')
  const say = useRefusalWords()
  const { trouble } = useRoom()
  return (
    <main className="dc-door">
      <div className="dc-door-box">
        <h1>{t('shut.title')}</h1>
        <Trouble words={trouble && say(trouble)} />
        <Empty words={t('shut.whatToDo')} />
      </div>
    </main>
  )
}
