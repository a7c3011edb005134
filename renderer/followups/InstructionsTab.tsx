import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'
import { showInstruction } from './followup-place.ts'
import { MissingMarks } from './MissingMarks.tsx'

/** Leaders' instructions, open and unsigned ones first. */
export function InstructionsTab() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('followups.instructions', { limit: 500 }, { every: 60_000 })
  const rows = (value ?? []).toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)))
  return (
    <>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('tabs.instructions')}
        columns={useColumns()}
        rows={rows}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('instructions.none')} keys="F12" />}
        onOpen={({ id }) => showInstruction(id)}
      />
    </>
  )
}

function isOver({ state, missing }: Instruction): boolean {
  return state === 'closed' && missing.length === 0
}

function useColumns(): Column<Instruction>[] {
  const t = useWords('followups')
  return [
    {
      key: 'number',
      title: t('columns.number'),
      width: '9rem',
      show: ({ number }) => <span className="dc-figures">{number}</span>,
      sort: ({ id }) => id,
    },
    {
      key: 'givenAt',
      title: t('columns.givenAt'),
      width: '12rem',
      show: ({ givenAt }) => <TimeText at={givenAt} as="short" />,
      sort: ({ givenAt }) => givenAt,
    },
    {
      key: 'leader',
      title: t('columns.leader'),
      show: ({ leader }) => [leader.name, leader.post].filter(Boolean).join(' '),
      sort: ({ leader }) => leader.name,
    },
    {
      key: 'words',
      title: t('columns.words'),
      show: ({ words, form, exercise }) => (
        <span className="fu-line-title">
          {exercise && <Tag tone="soon">{t('exercise')}</Tag>} <Tag>{t(`forms.${form}`)}</Tag> {words}
        </span>
      ),
    },
    {
      key: 'followups',
      title: t('columns.followups'),
      show: ({ followups }) =>
        followups.length === 0 ? '' : followups.map(({ number }) => number).join(' '),
    },
    {
      key: 'state',
      title: t('columns.stage'),
      show: (instruction) => <MissingMarks instruction={instruction} />,
      sort: ({ state }) => state,
    },
  ]
}
