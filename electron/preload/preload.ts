import { contextBridge, ipcRenderer } from 'electron'
import type { Call, News, Reply } from '#shared/contract/wire.ts'

const bridge = {
  call(call: Call): Promise<Reply> {
    return ipcRenderer.invoke('call', call)
  },
  onNews(listen: (news: News) => void): () => void {
    const hear = (_event: unknown, news: News) => listen(news)
    ipcRenderer.on('news', hear)
    return () => void ipcRenderer.off('news', hear)
  },
}

contextBridge.exposeInMainWorld('duty', bridge)
