import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { type QuestionSet, spoken } from '#shared/training/question.ts'
import type { TrainingResult } from '#shared/training/result.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { useTaking } from './taking.ts'
import { showTab } from './training-place.ts'
import { WrongAnswers } from './WrongAnswers.tsx'

/** One set being answered by keyboard: 1 to 4 choose, Enter goes on. */
export function TakePage({ code }: { code: string }) {
  const t = useWords('training')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('training.set', { code })
  if (value) return <Take key={value.edition} set={value} />
  return (
    <Frame title={t('title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}

function Take({ set }: { set: QuestionSet }) {
  const t = useWords('training')
  const told = useTroubleWords()
  const taking = useTaking(set)
  const { at, chosen, question, choose, goOn, result, again, busy, refusal } = taking
  usePageKeys({
    ...Object.fromEntries([0, 1, 2, 3].map((choice) => [`${choice + 1}`, () => choose(choice)])),
    ...(chosen === null || result ? {} : { Enter: () => void goOn() }),
    Escape: () => showTab('sets'),
  })
  const last = at + 1 === set.questions.length
  return (
    <Frame
      title={spoken(set.name, useLanguage())}
      note={!result && t('take.at', { at: at + 1, all: set.questions.length })}
      actions={
        <Button onClick={() => showTab('sets')}>
          {t('take.leave')} <KeyHint keys="Esc" />
        </Button>
      }
    >
      <Trouble words={told(refusal)} />
      {result && <Result set={set} result={result} again={again} />}
      {!result && question && (
        <QuestionCard question={question} number={at + 1} chosen={chosen} choose={choose}>
          {chosen !== null && (
            <Button type="primary" loading={busy} onClick={() => void goOn()}>
              {t(last ? 'take.handIn' : 'take.next')} <KeyHint keys="Enter" />
            </Button>
          )}
        </QuestionCard>
      )}
    </Frame>
  )
}

function Result({ set, result, again }: { set: QuestionSet; result: TrainingResult; again(): void }) {
  const t = useWords('training')
  const { score, passed, refreshOn } = result
  return (
    <section className="tr-result" aria-label={t('take.result')}>
      <p className="tr-score">
        <Tag tone={passed ? 'good' : 'over'}>{t(passed ? 'passed' : 'failed', { score })}</Tag>{' '}
        {passed ? t('take.kept', { day: refreshOn }) : t('take.passMark', { pass: set.pass })}
      </p>
      <WrongAnswers set={set} result={result} />
      <Button onClick={again}>{t('take.again')}</Button>
    </section>
  )
}
