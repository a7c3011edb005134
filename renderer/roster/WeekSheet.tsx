import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { timeWords } from '#renderer/ui/time-words.ts'
import { useZone } from '#renderer/ui/zone.ts'
import type { Board, BoardDay, BoardSlot } from '#shared/roster/board.ts'
import './week.css'
import { usePostWords } from './post-words.ts'
import { usePosts } from './use-board.ts'
import { DayWord } from './WeekDay.tsx'

/** Days under each other, posts beside each other, in large type. */
export function WeekSheet({ board, today }: { board: Board; today: string }) {
  const t = useWords('roster')
  const { nameOf } = usePostWords()
  const order = usePosts().map(({ code }) => code)
  const used = new Set(board.days.flatMap(({ slots }) => slots.map(({ post }) => post)))
  const posts = [
    ...order.filter((code) => used.has(code)),
    ...[...used].filter((code) => !order.includes(code)),
  ]
  if (posts.length === 0) return <Empty words={t('board.empty')} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="ro-week-scroll" tabIndex={0} aria-label={t('tabs.week')}>
      <table className="ro-week">
        <thead>
          <tr>
            <th scope="col">{t('board.day')}</th>
            {posts.map((post) => (
              <th scope="col" key={post}>
                {nameOf(post)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.days.map((day) => (
            <WeekLine key={day.day.date} day={day} posts={posts} isToday={day.day.date === today} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function WeekLine({ day, posts, isToday }: { day: BoardDay; posts: readonly string[]; isToday: boolean }) {
  const language = useLanguage()
  return (
    <tr className={`ro-kind-${day.day.kind} ${isToday ? 'ro-today' : ''}`}>
      <th scope="row">
        <DayWord day={day} isToday={isToday} language={language} />
      </th>
      {posts.map((post) => {
        const slots = day.slots.filter((slot) => slot.post === post)
        return (
          <td key={post}>
            {slots.map((slot) => (
              <WeekSlot key={`${slot.template}/${slot.ordinal}`} slot={slot} several={slots.length > 1} />
            ))}
          </td>
        )
      })}
    </tr>
  )
}

function WeekSlot({ slot, several }: { slot: BoardSlot; several: boolean }) {
  const t = useWords('roster')
  const zone = useZone()
  const lack = slot.needed - new Set(slot.on.filter(({ shadow }) => !shadow).map(({ id }) => id)).size
  const people = new Map(slot.on.map((one) => [one.id, one]))
  return (
    <div className="ro-week-slot">
      {several && (
        <span className="ro-week-hours">
          {timeWords(slot.from, 'time', zone)}–{timeWords(slot.to, 'time', zone)}
        </span>
      )}
      {[...people.values()].map(({ id, name, why, shadow }) => (
        <span key={id} className="ro-week-name">
          {shadow ? t('board.inBrackets', { name }) : name}
          {(why === 'swap' || why === 'standIn' || why === 'order') && (
            <sup className="ro-sign" title={t(`board.signLong.${why}`)}>
              {t(`board.sign.${why}`)}
            </sup>
          )}
        </span>
      ))}
      {lack > 0 && slot.state !== 'past' && (
        <span className="ro-week-lack">{t('board.lackLong', { n: lack })}</span>
      )}
    </div>
  )
}
