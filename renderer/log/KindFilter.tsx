import Select from 'antd/es/select'
import { useWords } from '#renderer/app/words.ts'
import { useKinds } from './use-kinds.ts'

/** Narrows to some kinds. */
export function KindFilter({ kinds, onKinds }: { kinds: readonly string[]; onKinds(kinds: string[]): void }) {
  const t = useWords('log')
  const { all, nameOf } = useKinds()
  return (
    <Select
      mode="multiple"
      className="lg-kind-filter"
      aria-label={t('filter.kinds')}
      placeholder={t('filter.allKinds')}
      value={[...kinds]}
      onChange={onKinds}
      maxTagCount="responsive"
      options={all.map(({ code }) => ({ value: code, label: nameOf(code) }))}
    />
  )
}
