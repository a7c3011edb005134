import Switch from 'antd/es/switch'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { EntryKind } from '#shared/log/contract.ts'
import { NewKind } from './NewKind.tsx'
import { useKindName } from './use-kind-name.ts'

/** The kind in which the console writes its own lines; people never choose it. */
const ownKind = 'system'

/** The kinds of entry: added, switched on and off. */
export function EntryKinds({ administers }: { administers: boolean }) {
  const t = useWords('settings')
  const say = useRefusalWords()
  const kinds = (useQuery('log.kinds', {}).value ?? []).filter(({ code }) => code !== ownKind)
  const { run, refusal } = useCommand('log.switchKind')
  return (
    <Panel title={t('tab.kinds')} className="se-form">
      <p className="dc-hint">{t('kinds.explain')}</p>
      {administers && <NewKind />}
      <Trouble words={refusal && say(refusal)} />
      <ul className="dc-plain se-lines">
        {kinds.map((kind) => (
          <KindLine
            key={kind.code}
            kind={kind}
            disabled={!administers}
            onSwitch={(active) => run({ code: kind.code, active })}
          />
        ))}
      </ul>
    </Panel>
  )
}

interface KindLineProps {
  kind: EntryKind
  disabled: boolean
  onSwitch(active: boolean): void
}

function KindLine({ kind, disabled, onSwitch }: KindLineProps) {
  const t = useWords('settings')
  const name = useKindName()(kind)
  return (
    <li>
      <span className="se-grow">{name}</span>
      <span className="dc-hint">{t(`kinds.forms.${kind.form}`)}</span>
      <Switch
        checked={kind.active}
        disabled={disabled}
        onChange={onSwitch}
        aria-label={t('kinds.activeOf', { name })}
      />
      <span className="se-state">{kind.active ? t('kinds.on') : t('kinds.off')}</span>
    </li>
  )
}
