import type { ZoneFacts, ZoneProposal } from './zone.ts'

/** What the figures of its station propose for a zone, the graver first; null when no threshold is reached. */
export function proposalFor(
  zone: Pick<ZoneFacts, 'prepareLevel' | 'moveLevel' | 'prepareRain' | 'moveRain'>,
  figures: { level: { mm: number; at: string } | null; rain: { tenths: number; at: string } | null },
): ZoneProposal | null {
  const { level, rain } = figures
  const reached = (act: ZoneProposal['act']): ZoneProposal | null => {
    const [byLevel, byRain] =
      act === 'moveNow' ? [zone.moveLevel, zone.moveRain] : [zone.prepareLevel, zone.prepareRain]
    if (level && byLevel !== null && level.mm >= byLevel)
      return { act, by: 'level', value: level.mm, limit: byLevel, at: level.at }
    if (rain && byRain !== null && rain.tenths >= byRain)
      return { act, by: 'rain', value: rain.tenths, limit: byRain, at: rain.at }
    return null
  }
  return reached('moveNow') ?? reached('prepare')
}
