import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'

/** The room's settings: every one has a default, the room's own values lie over them. Minutes and megabytes are whole. */
export const Settings = z.object({
  language: z.enum(['zh-CN', 'en']).default('zh-CN'),
  theme: z.enum(['auto', 'day', 'night']).default('auto'),
  nightFrom: TimeOfDay.default('18:30'),
  nightTo: TimeOfDay.default('07:00'),
  scale: z.int().min(90).max(150).default(100),
  idleLockMinutes: z.int().min(1).max(240).default(15),
  handoverWindowMinutes: z.int().min(0).max(240).default(30),
  missedAfterMinutes: z.int().min(1).max(240).default(15),
  attachmentMegabytes: z.int().min(1).max(200).default(20),
  pinSlowAfter: z.int().min(1).max(10).default(3),
  pinSlowSeconds: z.int().min(1).max(60).default(5),
  pinLockAfter: z.int().min(2).max(20).default(6),
  pinLockMinutes: z.int().min(1).max(1440).default(15),
  secondCopyFolder: z.string().max(1000).default(''),
  warningFolder: z.string().max(1000).default(''),
  dutyTelephone: z.string().max(60).default(''),
  numbersVerifyDays: z.int().min(1).max(3650).default(90),
  numbersListAt: TimeOfDay.default('23:00'),
})

/** The room's settings. */
export type Settings = z.output<typeof Settings>

const { shape } = Settings

/** Some settings to be changed; what is left out stays as it is, no default steps in. */
export const SettingsChange = z
  .object({
    language: shape.language.unwrap(),
    theme: shape.theme.unwrap(),
    nightFrom: shape.nightFrom.unwrap(),
    nightTo: shape.nightTo.unwrap(),
    scale: shape.scale.unwrap(),
    idleLockMinutes: shape.idleLockMinutes.unwrap(),
    handoverWindowMinutes: shape.handoverWindowMinutes.unwrap(),
    missedAfterMinutes: shape.missedAfterMinutes.unwrap(),
    attachmentMegabytes: shape.attachmentMegabytes.unwrap(),
    pinSlowAfter: shape.pinSlowAfter.unwrap(),
    pinSlowSeconds: shape.pinSlowSeconds.unwrap(),
    pinLockAfter: shape.pinLockAfter.unwrap(),
    pinLockMinutes: shape.pinLockMinutes.unwrap(),
    secondCopyFolder: shape.secondCopyFolder.unwrap(),
    warningFolder: shape.warningFolder.unwrap(),
    dutyTelephone: shape.dutyTelephone.unwrap(),
    numbersVerifyDays: shape.numbersVerifyDays.unwrap(),
    numbersListAt: shape.numbersListAt.unwrap(),
  })
  .partial()
