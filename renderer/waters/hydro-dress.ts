import { useMemo } from 'react'
import { useLook } from '#renderer/app/look.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { coloursOf, fonts } from '#renderer/app/theme.ts'
import { useWords } from '#renderer/app/words.ts'
import { chartClock } from '#shared/waters/chart-clock.ts'
import type { Series } from '#shared/waters/contract.ts'
import type { HydroDress } from '#shared/waters/hydrograph.ts'
import { levelNames } from '#shared/waters/station.ts'

/** How the hydrograph looks in this window: the theme's colours, the window's size of type, its language. */
export function useHydroDress({ from, to }: Pick<Series, 'from' | 'to'>): HydroDress {
  const t = useWords('waters')
  const { settings, zone } = useRoom()
  const { light, theme } = useLook(settings, zone)
  const size = Math.round((Number(theme.token?.fontSize ?? 15) * 13) / 15)
  return useMemo(() => {
    const { ink, faint, line, sheet, accent, red } = coloursOf(light)
    const levels = levelNames.map((name) => [name, t(`levels.${name}`)])
    return {
      ink,
      faint,
      line,
      sheet,
      level: accent,
      flow: ink,
      rain: faint,
      mark: red,
      font: fonts,
      size,
      words: {
        level: t('graph.axisLevel'),
        flow: t('graph.axisFlow'),
        rain: t('graph.axisRain'),
        levels: Object.fromEntries(levels) as HydroDress['words']['levels'],
      },
      pointer: 'shown',
      clock: chartClock(zone, from, to),
    }
  }, [light, size, t, zone, from, to])
}
