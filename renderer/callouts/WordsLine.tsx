import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { type CallForm, formKeys } from './call-form.ts'

/** Words that go with what comes next: "rings back in half an hour". Enter keeps them for the key that follows. */
export function WordsLine({ calling, onLeave }: CallForm) {
  const t = useWords('callouts')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field in it.
    <div className="co-form" onKeyDown={formKeys({ send: onLeave, leave: onLeave })}>
      <Field label={t('words.label')} hint={t('words.hint')}>
        <Input
          autoFocus
          maxLength={2000}
          value={calling.words}
          onChange={(event) => calling.setWords(event.target.value)}
        />
      </Field>
    </div>
  )
}
