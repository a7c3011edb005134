import { createRoot } from 'react-dom/client'
import './app/base.css'
import './app/frame.css'
import './app/door.css'
import './ui/ui.css'
import './ui/form.css'
import './ui/table.css'
import { App } from './app/App.tsx'
import { flushDrafts } from './app/draft-store.ts'
import { hearNews } from './app/news.ts'
import { Shell } from './app/Shell.tsx'
import { readyWords } from './app/words.ts'
import { Wall } from './desk/Wall.tsx'
import { registry } from './rooms.tsx'

const face = location.search === '?wall' ? Wall : Shell

hearNews()
window.addEventListener('blur', () => void flushDrafts())
await readyWords('zh-CN')
createRoot(document.getElementById('room') as HTMLElement).render(<App registry={registry} Face={face} />)
