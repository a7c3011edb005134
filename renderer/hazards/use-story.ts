import { useWords } from '#renderer/app/words.ts'
import type { Hazard, HazardEvent, HazardPhoto } from '#shared/hazards/hazard.ts'

/** One line of what happened to a hazard. */
export interface StoryItem {
  key: string
  at: string
  title: string
  words: string
  by: string
}

/** What happened to a hazard in words, in the order of time. */
export function useStory({ revisions, events, photos }: Hazard): StoryItem[] {
  const t = useWords('hazards')
  const eventTitle = useEventTitle()
  return [
    ...revisions.map(({ reason, at, by }, index) => ({
      key: `revision ${at} ${index}`,
      at,
      title: t(index === 0 ? 'story.added' : 'story.revised'),
      words: reason,
      by: by?.name ?? '',
    })),
    ...events.map((event) => ({
      key: `event ${event.id}`,
      at: event.happenedAt,
      title: eventTitle(event),
      words: event.words,
      by: event.by?.name ?? '',
    })),
    ...together(photos).map(([first, ...others]) => ({
      key: `photo ${first.id}`,
      at: first.at,
      title: t('story.photos', { count: others.length + 1, stage: t(`photos.${first.stage}`) }),
      words: '',
      by: first.by?.name ?? '',
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function useEventTitle(): (event: HazardEvent) => string {
  const t = useWords('hazards')
  return ({ act, role, name, means, passed, newDue }) => {
    switch (act) {
      case 'sign': {
        const level = role === '' ? '' : t(`levels.${role}`)
        return t(means === 'refused' ? 'story.refused' : 'story.signed', { level, name })
      }
      case 'recheck':
        return t(passed ? 'story.passed' : 'story.failed', { name })
      case 'extend':
        return t('story.extended', { day: newDue ?? '', name })
      default:
        return t(titles[act], { name })
    }
  }
}

const titles = {
  progress: 'story.progress',
  rectified: 'story.rectified',
  crossOff: 'story.crossedOff',
  list: 'story.listed',
  unlist: 'story.unlisted',
  sendBack: 'story.sentBack',
  withdraw: 'story.withdrawn',
} as const

const togetherMinutes = 5

/** Photographs of one stage added one after the other are one line. */
function together(photos: readonly HazardPhoto[]): [HazardPhoto, ...HazardPhoto[]][] {
  const groups: [HazardPhoto, ...HazardPhoto[]][] = []
  for (const photo of photos) {
    const group = groups.at(-1)
    const near = group && Date.parse(photo.at) - Date.parse(group[0].at) < togetherMinutes * 60_000
    if (group && near && group[0].stage === photo.stage) group.push(photo)
    else groups.push([photo])
  }
  return groups
}
