import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { kept } from '#renderer/app/news.ts'
import { type Language, speak, useLanguage, useRefusalWords, useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { FirstRunForm } from './FirstRunForm.tsx'
import './FirstRun.css'

/** The first start: language, then four more questions with defaults, or a demo room. */
export function FirstRun() {
  const t = useWords('first-run')
  const app = useWords('app')
  return (
    <main className="dc-first">
      <div className="dc-first-box">
        <h1>{t('title')}</h1>
        <p className="dc-faint">{t('about')}</p>
        <LanguageSwitch />
        <FirstRunForm />
        <Demo />
        <p className="dc-hint">{app('notSecret')}</p>
      </div>
    </main>
  )
}

const languages: { value: Language; label: string }[] = [
  { value: 'zh-CN', label: new Intl.DisplayNames('zh-CN', { type: 'language' }).of('zh') ?? 'zh' },
  { value: 'en', label: 'English' },
]

function LanguageSwitch() {
  const t = useWords('first-run')
  const language = useLanguage()
  return (
    <FieldSet label={t('language')}>
      <Segmented options={languages} value={language} onChange={speak} aria-label={t('language')} />
    </FieldSet>
  )
}

function Demo() {
  const t = useWords('first-run')
  const say = useRefusalWords()
  const language = useLanguage()
  const demo = useCommand('room.createDemo')
  const [shown, setShown] = useState(false)
  async function load() {
    setShown(true)
    const outcome = await demo.run({ language })
    if (outcome.ok) await kept.invalidateQueries()
  }
  return (
    <section className="dc-first-demo">
      <h2>{t('demo.title')}</h2>
      <p>{t('demo.about')}</p>
      <Button onClick={() => void load()} loading={demo.busy}>
        {t('demo.load')}
      </Button>
      {shown && <Trouble words={demo.refusal && say(demo.refusal)} />}
    </section>
  )
}
