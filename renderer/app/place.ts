import { useSyncExternalStore } from 'react'

/** Where the window is: a room, and what of it is shown. */
export interface Place {
  room: string
  /** A day, a number, a tab: the room's own matter; empty for its front page. */
  detail: string
}

/** Goes to a room; the window's own back key comes back. */
export function go(room: string, detail = ''): void {
  location.hash = detail ? `${room}/${detail}` : room
}

/** Where the window is now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(watch, () => location.hash)
  const [room = '', ...rest] = decodeURIComponent(hash.slice(1)).split('/')
  return { room: room || 'desk', detail: rest.join('/') }
}

/** The incident whose page is shown: what is begun over it is begun for it. */
export function incidentHere(): { incident?: number } {
  const shown = /^#incidents\/(\d+)/.exec(location.hash)?.[1]
  return shown === undefined ? {} : { incident: Number(shown) }
}

function watch(listen: () => void): () => void {
  window.addEventListener('hashchange', listen)
  return () => window.removeEventListener('hashchange', listen)
}
