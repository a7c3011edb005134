import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Remark } from '#shared/imports/contract.ts'
import { useRemarkWords } from './remark-words.ts'

const tones: Record<Remark['severity'], Tone> = {
  error: 'over',
  question: 'soon',
  warning: 'soon',
  note: 'plain',
}

/** Something noticed in a row: how grave it is, and what. */
export function ImportRemark({ remark }: { remark: Remark }) {
  const t = useWords('imports')
  const say = useRemarkWords()
  return (
    <p className="im-remark">
      <Tag tone={tones[remark.severity]}>{t(`form.severities.${remark.severity}`)}</Tag> {say(remark)}
    </p>
  )
}
