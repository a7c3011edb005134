import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'
import { type Asked, ask, type BesideAct } from './asked.ts'
import { UrgencyMark } from './UrgencyMark.tsx'

const besides: readonly BesideAct[] = ['cleanCopy', 'proposal', 'reply', 'note']

/** What an instruction still lacks, each with its time and the way to it; and what else may be written. */
export function InstructionActs({ instruction }: { instruction: Instruction }) {
  const t = useWords('followups')
  const { state, missing } = instruction
  const open = state === 'open'
  return (
    <Panel title={t('instruction.handling')} tone={missing.length > 0 ? 'soon' : 'plain'}>
      <ul className="dc-plain fu-missing">
        {missing.map(({ what, dueAt }) => {
          const form = formFor(what, instruction)
          return (
            <li key={what}>
              {t(`missing.${what}`)} <UrgencyMark dueAt={dueAt} />
              {form && (
                <Button type="primary" size="small" onClick={() => ask(form)}>
                  {t(`settle.${what}`)}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <div className="fu-acts">
        {open &&
          besides.map((act) => (
            <Button key={act} onClick={() => ask({ form: 'beside', act, instruction })}>
              {t(`beside.${act}`)}
            </Button>
          ))}
        <Button onClick={() => ask({ form: open ? 'close' : 'reopenInstruction', instruction })}>
          {t(open ? 'acts.close' : 'acts.reopenInstruction')}
        </Button>
      </div>
    </Panel>
  )
}

function formFor(what: Instruction['missing'][number]['what'], instruction: Instruction): Asked | null {
  if (what === 'readBack') return { form: 'beside', act: 'readBack', instruction }
  if (what === 'signature') return { form: 'sign', instruction }
  return what === 'closing' ? { form: 'close', instruction } : null
}
