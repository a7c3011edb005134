import { refuse } from '#shared/base/refusal.ts'
import type { House } from '../house.ts'

/** Makes the demo room. */
export function playDemo(house: House, language: 'zh-CN' | 'en'): { roomId: string } {
  return refuse('room.exists', { file: `${house.file} ${language}` })
}
