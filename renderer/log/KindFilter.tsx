import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { useKinds } from './use-kinds.ts'

/** Narrows to some kinds, found by name or pinyin initials. */
export function KindFilter({ kinds, onKinds }: { kinds: readonly string[]; onKinds(kinds: string[]): void }) {
  const t = useWords('log')
  const { all, nameOf } = useKinds()
  const matches = useMatcher()
  return (
    <TabLeaves>
      <Select
        mode="multiple"
        showSearch={{ filterOption: (typed, kind) => matches(String(kind?.label), typed) }}
        className="lg-kind-filter"
        aria-label={t('filter.kinds')}
        placeholder={t('filter.allKinds')}
        value={[...kinds]}
        onChange={onKinds}
        maxTagCount="responsive"
        options={all.map(({ code }) => ({ value: code, label: nameOf(code) }))}
      />
    </TabLeaves>
  )
}
