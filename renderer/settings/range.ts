import { Settings } from '#shared/settings/settings.ts'
import type { SettingName } from './parts.ts'

/** The least and the most a setting may be, as its shape says; null when it is no number. */
export function rangeOf(name: SettingName): { min: number; max: number } | null {
  const { minValue, maxValue } = Settings.shape[name].unwrap() as {
    minValue?: number | null
    maxValue?: number | null
  }
  return typeof minValue === 'number' && typeof maxValue === 'number'
    ? { min: minValue, max: maxValue }
    : null
}
