import type { Settings } from '#shared/settings/settings.ts'

/** The name of a setting. */
export type SettingName = keyof Settings

/** The parts of the settings page and what each holds, in order. */
export const parts = {
  room: ['dutyTelephone', 'attachmentMegabytes', 'warningFolder', 'numbersVerifyDays', 'numbersListAt'],
  look: ['language', 'theme', 'nightFrom', 'nightTo', 'scale'],
  locking: ['idleLockMinutes', 'pinSlowAfter', 'pinSlowSeconds', 'pinLockAfter', 'pinLockMinutes'],
  handover: ['handoverWindowMinutes', 'missedAfterMinutes'],
  backup: ['secondCopyFolder'],
} as const satisfies Record<string, readonly SettingName[]>

/** A part of the settings page that is one form. */
export type Part = keyof typeof parts
