import { useEffect, useMemo } from 'react'
import type { Instant } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { cell, useCell } from './cell.ts'
import { paint } from './colours.ts'
import { useMinute } from './now.ts'
import { coloursOf, type Light, themeOf } from './theme.ts'

const smallest = 90
const largest = 150

/** The scale chosen at this window, null for the room's. */
const ownScale = cell<number | null>(storedScale())

/** The theme chosen by hand at this window, null for the room's. */
const ownLight = cell<Light | null>(null)

/** The theme that the settings give at an instant: by the clock when they say `auto`. */
export function lightAt(now: Instant, settings: Settings, zone: string): Light {
  if (settings.theme !== 'auto') return settings.theme
  const { time } = wallClock(now, zone)
  const { nightFrom, nightTo } = settings
  const overMidnight = nightFrom > nightTo
  const dark = overMidnight ? time >= nightFrom || time < nightTo : time >= nightFrom && time < nightTo
  return dark ? 'night' : 'day'
}

/** The look of the window: painted on the document and given to the widget library. */
export function useLook(settings: Settings, zone: string) {
  const minute = useMinute()
  const light = useCell(ownLight) ?? lightAt(minute, settings, zone)
  const scale = useCell(ownScale) ?? settings.scale
  useEffect(() => {
    paint(coloursOf(light))
    document.documentElement.dataset.light = light
    document.documentElement.style.fontSize = `${scale / 10}px`
  }, [light, scale])
  return { light, theme: useMemo(() => themeOf(light, scale), [light, scale]) }
}

/** Makes everything larger or smaller by steps of ten per cent; 0 goes back to the room's size. */
export function rescale(step: number, roomScale: number): void {
  const wanted = (ownScale.read() ?? roomScale) + step
  const scale = step === 0 ? null : Math.min(largest, Math.max(smallest, wanted))
  ownScale.write(scale)
  if (scale === null) localStorage.removeItem('scale')
  else localStorage.setItem('scale', String(scale))
}

/** Takes the other theme until the window closes. */
export function switchLight(): void {
  ownLight.write(document.documentElement.dataset.light === 'night' ? 'day' : 'night')
}

function storedScale(): number | null {
  const stored = Number(localStorage.getItem('scale'))
  return stored >= smallest && stored <= largest ? stored : null
}
