import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import type { StartHold } from './use-start.ts'
import { useWarningChoices } from './use-warning-choices.ts'

/** For which warning, under which name, for which places; whether it is an exercise. */
export function StartFacts(hold: StartHold) {
  const t = useWords('callouts')
  const choices = useWarningChoices(hold.chain)
  const { proposal } = hold
  return (
    <Panel title={t('start.what')}>
      <Field label={t('start.warning')}>
        <Select
          autoFocus={hold.chain === null}
          options={choices}
          value={hold.chain ?? 0}
          onChange={(chain: number) => go('callouts', chain === 0 ? 'start' : `start/${chain}`)}
        />
      </Field>
      <Field label={t('start.name')}>
        <Input maxLength={120} value={hold.title} onChange={(event) => hold.setTitle(event.target.value)} />
      </Field>
      <TabLeaves>
        <Field label={t('start.places')} hint={t('start.placesHint')}>
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={[' ', ',', ';']}
            placeholder={proposal?.places.join(t('listComma')) || t('start.noPlaces')}
            value={hold.places}
            onChange={hold.setPlaces}
          />
        </Field>
      </TabLeaves>
      <Checkbox
        checked={hold.drill}
        disabled={hold.drillFixed}
        onChange={(event) => hold.setDrill(event.target.checked)}
      >
        {t('start.exercise')}
      </Checkbox>
      {proposal && proposal.open.length > 0 && (
        <p className="co-warn">{t('start.alreadyOpen', { n: proposal.open.length })}</p>
      )}
    </Panel>
  )
}
