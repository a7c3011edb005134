import { useWords } from '#renderer/app/words.ts'
import type { WallView } from '#shared/desk/contract.ts'

/** Who is on duty now and in the shift to come: names alone. */
export function WallDuty({ view: { today, tomorrow } }: { view: WallView }) {
  const t = useWords('alarms')
  return (
    <section className="wl-column">
      <Posts title={t('wall.today')} posts={today} />
      <Posts title={t('wall.tomorrow')} posts={tomorrow} />
    </section>
  )
}

function Posts({ title, posts }: { title: string; posts: WallView['today'] }) {
  const t = useWords('alarms')
  return (
    <>
      <h2>{title}</h2>
      {posts.length === 0 && <p className="wl-quiet">{t('wall.nobody')}</p>}
      {posts.map(({ post, names }) => (
        <p key={post} className="wl-duty">
          <small>{post}</small>
          <b>{names.join(' ')}</b>
        </p>
      ))}
    </>
  )
}
