import type { Call, News, Reply } from '#shared/contract/wire.ts'

/** All that the page can reach outside itself: the preload puts it at `window.duty`. */
export interface Bridge {
  call(call: Call): Promise<Reply>
  /** Listens to news; the answer stops listening. */
  onNews(listen: (news: News) => void): () => void
}

declare global {
  interface Window {
    duty: Bridge
  }
}
