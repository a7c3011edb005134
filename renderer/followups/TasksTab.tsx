import Button from 'antd/es/button'
import Switch from 'antd/es/switch'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { DutyTask } from '#shared/followups/duty-task.ts'
import { taskSamples } from '#shared/followups/task-samples.ts'
import { ask } from './asked.ts'
import { TurnLists } from './TurnLists.tsx'
import { useScheduleWords } from './use-schedule-words.ts'

/** Duty tasks that come again: what is to be done now, what became of the last days, and the tasks themselves. */
export function TasksTab() {
  return (
    <div className="fu-now">
      <div className="fu-column">
        <TurnLists />
      </div>
      <div className="fu-column">
        <OwnTasks />
        <Samples />
      </div>
    </div>
  )
}

function OwnTasks() {
  const t = useWords('followups')
  const tasks = useQuery('followups.tasks', {}).value
  return (
    <Panel
      title={t('tasks.own')}
      actions={
        <Button size="small" onClick={() => ask({ form: 'task', task: null, sample: null })}>
          {t('tasks.add')}
        </Button>
      }
    >
      {tasks?.length === 0 && <Empty words={t('tasks.none')} />}
      <ul className="dc-plain">
        {(tasks ?? []).map((task) => (
          <OwnTask key={task.id} task={task} />
        ))}
      </ul>
    </Panel>
  )
}

function OwnTask({ task }: { task: DutyTask }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const schedule = useScheduleWords()
  const { run, busy, refusal } = useCommand('followups.switchTask')
  const { id, words, postName, active, source } = task
  return (
    <li className="fu-task">
      <span className="fu-task-words">
        {words} {source.sample && <Tag tone="soon">{t('tasks.sample')}</Tag>}
        <small>{[schedule(task.schedule), postName].filter(Boolean).join(' · ')}</small>
        <Trouble words={told(refusal)} />
      </span>
      <Switch
        aria-label={t('tasks.switch', { words })}
        checked={active}
        loading={busy}
        onChange={(wanted) => void run({ id, active: wanted })}
      />
      <Button size="small" onClick={() => ask({ form: 'task', task, sample: null })}>
        {t('tasks.change')}
      </Button>
    </li>
  )
}

/** What is shipped, to be looked over and taken into the room. */
function Samples() {
  const t = useWords('followups')
  const schedule = useScheduleWords()
  const samples = taskSamples(useLanguage())
  return (
    <Panel title={t('tasks.samples')}>
      <p className="dc-hint">{t('tasks.samplesExplain')}</p>
      <ul className="dc-plain">
        {samples.map((sample) => (
          <li key={sample.words} className="fu-task">
            <span className="fu-task-words">
              {sample.words}
              <small>{schedule(sample.schedule)}</small>
            </span>
            <Button size="small" onClick={() => ask({ form: 'task', task: null, sample })}>
              {t('tasks.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
