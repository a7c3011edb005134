import Button from 'antd/es/button'
import { useDueWords } from '#renderer/app/due-words.ts'
import { durationOf } from '#renderer/app/duration.ts'
import { open, openEntry, openGap } from '#renderer/app/open-forms.ts'
import { go } from '#renderer/app/place.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'

const calm = 30

/** One due item: the time left in large figures and in words, what it is, the button that settles it. */
export function DueRow({ item }: { item: DueItem }) {
  const t = useWords('desk')
  const say = useDueWords()
  const now = useMinute()
  const left = minutesBetween(now, item.dueAt)
  const tone = toneOf(left)
  return (
    <li className={`dk-item dc-tone-${tone}`}>
      <span className="dk-left">
        <b>{durationOf(Math.abs(left))}</b>
        <span>{t(`due.${tone === 'over' && item.atOnce ? 'atOnce' : tone}`)}</span>
      </span>
      <span className="dk-what">
        <span title={item.text}>{spoken(item) ? item.text : say(item)}</span>
        <small>
          {t(`kinds.${item.kind}`)} · <TimeText at={item.dueAt} as="short" />
        </small>
      </span>
      <Button data-line onClick={() => settle(item)} onKeyDown={arrowFocus}>
        {t(`acts.${item.kind}`)}
      </Button>
    </li>
  )
}

/** What somebody wrote speaks for itself. */
function spoken({ kind }: DueItem): boolean {
  return kind === 'entry' || kind === 'check'
}

function toneOf(left: number): Exclude<Tone, 'plain'> {
  if (left < 0) return 'over'
  return left > calm ? 'good' : 'soon'
}

function settle({ kind, id, page }: DueItem): void {
  const [room = 'desk', ...rest] = page.split('/')
  if (kind === 'entry') openEntry.write(id)
  else if (kind === 'watchGap') showGap(id)
  else go(room, rest.join('/'))
}

function showGap(id: number): void {
  openGap.write(id)
  open('watchGap')
}
