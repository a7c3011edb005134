import { wallClock } from '#shared/base/zone.ts'

const zone = 'Asia/Shanghai'

/** A lightning signal of some minutes ago, as stations word it. */
export function lightning(issuer: string, town: string, minutesAgo: number): string {
  return `${issuer}${stamp(minutesAgo)}发布雷电黄色预警信号：预计未来6小时${town}有雷电活动，请注意防范。`
}

/** A moment as warnings write it. */
export function stamp(minutesAgo: number): string {
  const { date, time } = wallClock(new Date(Date.now() - minutesAgo * 60_000).toISOString(), zone)
  const [year, month, day] = date.split('-')
  return `${year}年${month}月${day}日${time.replace(':', '时')}分`
}
