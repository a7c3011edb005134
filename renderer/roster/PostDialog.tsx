import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { DutyPost } from '#shared/roster/post.ts'
import { PostFields } from './PostFields.tsx'
import { usePostWords } from './post-words.ts'

interface PostDialogProps {
  /** Null adds a post. */
  post: DutyPost | null
  /** Where a new one comes. */
  place: number
  onClose(): void
}

/** Adds a post or changes one; the code of a post stays for ever. */
export function PostDialog({ post, place, onClose }: PostDialogProps) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const { nameOf } = usePostWords()
  const { run, busy, refusal } = useCommand('roster.setPost')
  const [facts, setFacts] = useState<DutyPost>(() => post ?? newPost(place))
  async function submit() {
    const outcome = await run(facts)
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={post ? t('posts.changeTitle', { name: nameOf(post.code) }) : t('posts.addTitle')}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <PostFields facts={facts} isNew={post === null} onChange={setFacts} faults={refusal?.faults ?? {}} />
    </Dialog>
  )
}

function newPost(place: number): DutyPost {
  return { code: '', name: '', roles: ['officer'], crewPost: null, callInMinutes: null, place, active: true }
}
