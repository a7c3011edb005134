import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { Editor } from './Editor.tsx'

/** The editor of a draft; a version that is no draft says so. */
export function EditPage({ id }: { id: number }) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const { value: version, refusal } = useQuery('plans.version', { id })
  if (version?.state === 'draft') return <Editor version={version} />
  return (
    <Frame title={t('title')}>
      {refusal ? (
        <Trouble words={told(refusal)} />
      ) : (
        <Empty words={t(version ? 'editor.noDraft' : 'loading')} />
      )}
    </Frame>
  )
}
