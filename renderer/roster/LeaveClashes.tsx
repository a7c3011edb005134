import Button from 'antd/es/button'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { useDutyWords } from './change-duty-words.ts'
import { askingPlace } from './change-place.ts'
import { useNameOf } from './use-board.ts'

/** The duties somebody on leave is still entered for, who could step in, and the way to a stand-in. */
export function LeaveClashes({ clashes }: { clashes: readonly Finding[] }) {
  const t = useWords('roster')
  const say = useDutyWords()
  const nameOf = useNameOf()
  if (clashes.length === 0) return null
  return (
    <div className="ra-stranded">
      {t('leave.clashes', { n: clashes.length })}
      <ul className="dc-plain">
        {clashes.map(({ date, post, slot, from, to, fallback }) => (
          <li key={`${slot} ${from}`} className="dc-row">
            <span>{say.duty({ date, post: post ?? '', from, to })}</span>
            {fallback !== null && <span>{t('leave.fallback', { name: nameOf(fallback) })}</span>}
            {slot !== null && (
              <Button size="small" onClick={() => go('roster', askingPlace(slot))}>
                {t('leave.findStandIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
