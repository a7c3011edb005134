import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { usePostName } from '#renderer/app/post-names.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import type { DutyTask, DutyTaskFacts } from '#shared/followups/duty-task.ts'
import { closeAsked } from './asked.ts'
import { draftOfTask, scheduleOf, type TaskDraft, taskKinds } from './task-draft.ts'
import { weekdayNames } from './use-schedule-words.ts'

interface PartProps {
  draft: TaskDraft
  set(part: Partial<TaskDraft>): void
  fault(path: string): string | undefined
}

/** A duty task: what is to be done, by which post, when it comes again. */
export function TaskForm({ task, sample }: { task: DutyTask | null; sample: DutyTaskFacts | null }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('followups.setTask')
  const [draft, setDraft] = useState(() => draftOfTask(task ?? sample))
  const part: PartProps = {
    draft,
    set: (more) => setDraft({ ...draft, ...more }),
    fault: (path) => say.fault(refusal?.faults?.[path]),
  }
  async function submit() {
    const { words, post } = draft
    const source = (task ?? sample)?.source
    const said = { id: task?.id ?? null, words, post, schedule: scheduleOf(draft) }
    const outcome = await run(source ? { ...said, source: { ...source, sample: false } } : said)
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      title={t(task ? 'tasks.change' : 'tasks.add')}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <Field label={t('tasks.words')} fault={part.fault('words')} required>
        <Input
          autoFocus
          maxLength={200}
          value={draft.words}
          onChange={(event) => part.set({ words: event.target.value })}
        />
      </Field>
      <PostField {...part} />
      <ScheduleFields {...part} />
    </Dialog>
  )
}

function PostField({ draft, set, fault }: PartProps) {
  const t = useWords('followups')
  const postName = usePostName()
  const posts = (useQuery('roster.rules', {}).value?.posts ?? []).filter(({ active }) => active)
  return (
    <Field label={t('tasks.post')} fault={fault('post')} hint={t('tasks.anyPost')}>
      <Select
        allowClear
        value={draft.post || null}
        options={posts.map(({ code }) => ({ value: code, label: postName(code) }))}
        onChange={(post: string | undefined) => set({ post: post ?? '' })}
      />
    </Field>
  )
}

const days = [1, 2, 3, 4, 5, 6, 0] as const

function ScheduleFields({ draft, set, fault }: PartProps) {
  const t = useWords('followups')
  return (
    <>
      <FieldSet label={t('tasks.schedule')}>
        <Segmented
          options={taskKinds.map((value) => ({ value, label: t(`tasks.kinds.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
      </FieldSet>
      {draft.kind === 'weekly' && (
        <FieldSet label={t('tasks.weekdays')} fault={fault('schedule.weekdays')}>
          <Checkbox.Group
            options={days.map((value) => ({ value, label: t(`weekdays.${weekdayNames[value]}`) }))}
            value={draft.weekdays}
            onChange={(weekdays) => set({ weekdays })}
          />
        </FieldSet>
      )}
      {draft.kind === 'eachShift' ? (
        <Field label={t('tasks.afterMinutes')} fault={fault('schedule.afterMinutes')}>
          <InputNumber
            min={0}
            max={1440}
            value={draft.afterMinutes}
            onChange={(minutes) => set({ afterMinutes: minutes ?? 0 })}
          />
        </Field>
      ) : (
        <Field
          label={t('tasks.times')}
          hint={t('tasks.timesHint')}
          fault={fault('schedule.times') ?? fault('schedule.times.0')}
          required
        >
          <Input value={draft.times} onChange={(event) => set({ times: event.target.value })} />
        </Field>
      )}
    </>
  )
}
