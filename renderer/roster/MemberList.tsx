import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { type MemberFacts, plainMember } from '#shared/roster/member.ts'
import { MemberDialog } from './MemberDialog.tsx'
import { usePostWords } from './post-words.ts'
import { type RosterOne, useRosterOnes } from './roster-people.ts'
import type { RulesPart } from './rules-shape.ts'
import { useNameOf } from './use-board.ts'

/** What the roster knows of everybody: posts, first and last day, learning, no nights, share, fallback. */
export function MemberList({ rules, may }: RulesPart) {
  const t = useWords('roster')
  const [open, setOpen] = useState<RosterOne | null>(null)
  const people = useRosterOnes()
  const columns = useColumns()
  const factsOf = ({ id }: RosterOne): MemberFacts =>
    rules.members.find((one) => one.person === id) ?? plainMember(id)
  return (
    <div className="ro-members">
      <p className="dc-hint">{may ? t('rules.member.explain') : t('rules.member.readOnly')}</p>
      <DataTable
        label={t('rules.tab.members')}
        columns={columns}
        rows={people}
        rowKey={({ id }) => id}
        empty={<Empty words={t('rules.member.none')} />}
        {...(may ? { onOpen: setOpen } : {})}
      />
      {open && (
        <MemberDialog key={open.id} person={open} facts={factsOf(open)} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

function useColumns(): Column<RosterOne>[] {
  const t = useWords('roster')
  const nameOf = useNameOf()
  const posts = usePostWords()
  return [
    {
      key: 'name',
      title: t('board.person'),
      sort: ({ name }) => name,
      show: ({ name }) => <strong>{name}</strong>,
    },
    { key: 'office', title: t('rules.member.office'), show: ({ office }) => office },
    {
      key: 'posts',
      title: t('rules.member.posts'),
      show: ({ posts: stands }) =>
        stands ? (
          stands.map(posts.nameOf).join(t('comma'))
        ) : (
          <span className="dc-faint">{t('rules.member.byRoles')}</span>
        ),
    },
    { key: 'facts', title: t('rules.member.facts'), show: (one) => <Facts one={one} /> },
    {
      key: 'fallback',
      title: t('rules.member.fallback'),
      show: ({ fallback }) => (fallback === null ? '' : nameOf(fallback)),
    },
    {
      key: 'share',
      title: t('rules.member.share'),
      align: 'right',
      sort: ({ share }) => share,
      show: ({ share }) => `${share}%`,
    },
  ]
}

function Facts({ one }: { one: RosterOne }) {
  const t = useWords('roster')
  const { joinsOn, leavesOn, shadowUntil, noNightFrom, noNightUntil } = one
  const night = noNightFrom !== null || noNightUntil !== null
  return (
    <span className="ro-rule-facts">
      {joinsOn !== null && <Tag>{t('rules.member.joins', { day: joinsOn })}</Tag>}
      {leavesOn !== null && <Tag>{t('rules.member.leaves', { day: leavesOn })}</Tag>}
      {shadowUntil !== null && <Tag>{t('rules.member.shadow', { day: shadowUntil })}</Tag>}
      {night && (
        <Tag tone="soon">
          {t('rules.member.noNight', { from: noNightFrom ?? '', to: noNightUntil ?? '' })}
        </Tag>
      )}
    </span>
  )
}
