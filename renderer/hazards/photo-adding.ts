import { useState } from 'react'
import { call } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'

/** How far photographs have come: how many were kept, and why others were not. */
export interface Adding {
  total: number
  done: number
  kept: number
  troubles: readonly string[]
}

const nothing: Adding = { total: 0, done: 0, kept: 0, troubles: [] }

/** Adds photographs one after the other; each that is refused is named with the reason, the others are kept. One over the room's limit is not read, the core refuses it by its size. */
export function useAdding({ id }: Hazard) {
  const say = useRefusalWords()
  const most = useRoom().settings.attachmentMegabytes * 1024 * 1024
  const [adding, setAdding] = useState<Adding>(nothing)
  async function add(files: readonly File[], stage: 'found' | 'rectified') {
    let state: Adding = { ...nothing, total: files.length }
    for (const file of files) {
      setAdding(state)
      const { name, size } = file
      const outcome = await call('hazards.addPhoto', {
        id,
        stage,
        name,
        size,
        base64: await contentOf(file, most),
      })
      state = outcome.ok
        ? { ...state, done: state.done + 1, kept: state.kept + 1 }
        : { ...state, done: state.done + 1, troubles: [...state.troubles, say(outcome.refusal)] }
    }
    setAdding(state)
  }
  return { adding, busy: adding.done < adding.total, add }
}

async function contentOf(file: File, most: number): Promise<string> {
  if (file.size > most) return ''
  const bytes = new Uint8Array(await file.arrayBuffer())
  const step = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(binary)
}
