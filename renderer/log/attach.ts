import { useCommand } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'

/** Attaches files to an entry one after the other; a file over the room's limit is not read, the core refuses it by its size. */
export function useAttach(entry: number) {
  const command = useCommand('log.attach')
  const most = useRoom().settings.attachmentMegabytes * 1024 * 1024
  async function attach(files: readonly File[]) {
    for (const { name, size, base64 } of files.map((file) => ({
      name: file.name,
      size: file.size,
      base64: () => contentOf(file, most),
    }))) {
      const outcome = await command.run({ entry, name, size, base64: await base64() })
      if (!outcome.ok) return
    }
  }
  return { attach, busy: command.busy, refusal: command.refusal }
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
