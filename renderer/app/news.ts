import { QueryClient } from '@tanstack/react-query'
import type { News } from '#shared/contract/wire.ts'
import { coreState } from './core-state.ts'
import { touches } from './rooms-touched.ts'

/** What this window has read. Nothing goes stale by itself: news say when to read again. */
export const kept = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
})

/** Hears the news for as long as the window lives. */
export function hearNews(): void {
  window.duty.onNews((news) => {
    if (news.type === 'changed') readAgain(news.rooms)
    if (news.type === 'alarm') readAgain(['alarms'])
    if (news.type === 'core') coreCame(news.state)
  })
}

/** Reads again whatever a room answers. */
export function forgetRoom(room: string): void {
  readAgain([room])
}

function readAgain(rooms: readonly string[]): void {
  void kept.invalidateQueries({ predicate: ({ queryKey }) => touches(rooms, String(queryKey[1])) })
}

function coreCame(state: Extract<News, { type: 'core' }>['state']): void {
  coreState.write(state)
  if (state === 'ready') void kept.invalidateQueries()
}
