import Button from 'antd/es/button'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Response } from '#shared/responses/response.ts'
import { mayStep } from '#shared/responses/step.ts'
import { ask } from './asked.ts'
import { lastSheet } from './last-sheet.ts'

const changes = ['adjust', 'extend', 'terminate'] as const

/** What can be done with a response now, by the table of steps. */
export function ResponseActs({ response }: { response: Response }) {
  const t = useWords('responses')
  const print = usePrint()
  const { state, waiting } = response
  const sheet = lastSheet(response)
  const may = (act: 'propose' | 'external') => changes.filter((change) => mayStep(state, act, change))
  const [elsewhere] = may('external')
  return (
    <div className="dc-row rs-acts">
      {may('propose').map((change) => (
        <Button
          key={change}
          onClick={() => ask({ form: 'step', act: 'propose', response, change, from: change })}
        >
          {t(`acts.${change}`)}
        </Button>
      ))}
      {elsewhere && waiting === null && (
        <Button
          onClick={() =>
            ask({ form: 'step', act: 'external', response, change: elsewhere, from: 'external' })
          }
        >
          {t('acts.takeOver')}
        </Button>
      )}
      <Button onClick={() => ask({ form: 'consult', response, corrects: null })}>{t('acts.consult')}</Button>
      {sheet !== null && waiting === null && (
        <Button onClick={() => print('responseSheet', sheet)}>{t('acts.print')}</Button>
      )}
    </div>
  )
}
