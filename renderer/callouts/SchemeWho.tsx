import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { NamesPicker } from '#renderer/ui/NamePicker.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { chargeKinds } from '#shared/contacts/contact.ts'
import { unitKinds } from '#shared/contacts/unit.ts'
import type { Waves } from './SchemeWaves.tsx'

type Who = Waves[number]['who']

interface SchemeWhoProps {
  who: Who
  onChange(who: Who): void
}

/** Whom a wave calls: by what they are in charge of, by kind of unit, by post, or by name; one target of a unit or one of each person. */
export function SchemeWho({ who, onChange }: SchemeWhoProps) {
  return (
    <ul className="dc-plain">
      {who.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: known by its place in the wave.
        <li key={at}>
          <WhoFields
            each={each}
            onChange={(part) => onChange(who.map((one, index) => (index === at ? { ...one, ...part } : one)))}
            {...(who.length > 1 ? { onDrop: () => onChange(who.toSpliced(at, 1)) } : {})}
          />
        </li>
      ))}
    </ul>
  )
}

interface WhoFieldsProps {
  each: Who[number]
  onChange(part: Partial<Who[number]>): void
  onDrop?: () => void
}

function WhoFields({ each, onChange, onDrop }: WhoFieldsProps) {
  const t = useWords('callouts')
  return (
    <div className="co-who">
      <TabLeaves>
        <Select
          mode="multiple"
          aria-label={t('scheme.charges')}
          placeholder={t('scheme.anyCharge')}
          options={chargeKinds.map((value) => ({ value, label: t(`charge.${value}`) }))}
          value={each.charges ?? []}
          onChange={(charges) => onChange({ charges })}
        />
        <Select
          mode="multiple"
          aria-label={t('scheme.unitKinds')}
          placeholder={t('scheme.anyUnit')}
          options={unitKinds.map((value) => ({ value, label: t(`unitKind.${value}`) }))}
          value={each.unitKinds ?? []}
          onChange={(kinds) => onChange({ unitKinds: kinds })}
        />
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          aria-label={t('scheme.posts')}
          placeholder={t('scheme.anyPost')}
          value={each.posts ?? []}
          onChange={(posts: string[]) => onChange({ posts })}
        />
      </TabLeaves>
      <People chosen={each.contacts ?? []} onChange={(contacts) => onChange({ contacts })} />
      <Select
        aria-label={t('scheme.where')}
        options={(['affected', 'all'] as const).map((value) => ({
          value,
          label: t(`scheme.where_${value}`),
        }))}
        value={each.where ?? 'affected'}
        onChange={(where) => onChange({ where })}
      />
      <Select
        aria-label={t('scheme.each')}
        options={(['unit', 'contact'] as const).map((value) => ({ value, label: t(`scheme.each_${value}`) }))}
        value={each.each ?? 'unit'}
        onChange={(kind) => onChange({ each: kind })}
      />
      {onDrop && (
        <Button size="small" aria-label={t('scheme.dropWho')} onClick={onDrop}>
          ×
        </Button>
      )}
    </div>
  )
}

function People({ chosen, onChange }: { chosen: readonly number[]; onChange(ids: number[]): void }) {
  const t = useWords('callouts')
  const matches = useMatcher()
  const people = useQuery('contacts.list', {}).value ?? []
  const named = people.map(({ id, name, unit, post }) => ({
    id,
    name,
    note: [unit.name, post].filter(Boolean).join(' '),
  }))
  return (
    <NamesPicker
      aria-label={t('scheme.people')}
      placeholder={t('scheme.anyone')}
      groups={[{ label: t('scheme.people'), people: named }]}
      matches={matches}
      value={chosen}
      onChange={onChange}
    />
  )
}
