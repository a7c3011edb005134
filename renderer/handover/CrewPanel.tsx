import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Standing } from '#shared/handover/contract.ts'
import { type CrewMember, type Post, posts } from '#shared/handover/shift.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { CrewPost } from './CrewPost.tsx'
import { MemberRow } from './MemberRow.tsx'
import { NextMember } from './NextMember.tsx'

/** The crew of the present shift with presence, and that of the next. */
export function CrewPanel({ standing }: { standing: Standing }) {
  const t = useWords('handover')
  const [assigning, setAssigning] = useState<{ shift: 'current' | 'next'; post: Post } | null>(null)
  const present = standing.shift.crew.filter(({ presence }) => presence !== 'relieved')
  const coming = standing.next?.crew ?? []
  const crew = assigning?.shift === 'next' ? coming : present
  return (
    <Panel title={t('crew.title')} className="ho-crew">
      <p className="dc-hint">{t('crew.keys')}</p>
      <CrewOf
        crew={present}
        Row={MemberRow}
        title={t('crew.current')}
        onAssign={(post) => setAssigning({ shift: 'current', post })}
      />
      <CrewOf
        crew={coming}
        Row={NextMember}
        title={t('crew.next')}
        onAssign={(post) => setAssigning({ shift: 'next', post })}
      />
      {assigning && (
        <AssignDialog
          key={`${assigning.shift} ${assigning.post}`}
          {...assigning}
          crew={crew}
          onClose={() => setAssigning(null)}
        />
      )}
    </Panel>
  )
}

interface CrewOfProps {
  title: string
  crew: readonly CrewMember[]
  Row: typeof MemberRow
  onAssign(post: Post): void
}

function CrewOf({ title, crew, Row, onAssign }: CrewOfProps) {
  return (
    <section className="ho-crew-of" aria-label={title}>
      <h3>{title}</h3>
      <div className="ho-posts">
        {posts.map((post) => (
          <CrewPost key={post} post={post} shift={title} onAssign={() => onAssign(post)}>
            {crew
              .filter((member) => member.post === post)
              .map((member) => (
                <Row key={member.id} member={member} />
              ))}
          </CrewPost>
        ))}
      </div>
    </section>
  )
}
