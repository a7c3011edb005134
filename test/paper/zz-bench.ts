import { sheets } from '#shared/paper/index.ts'
import { dutyLog, entries, frame } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
const words = paperWords('zh-CN'); const d = dutyLog({ rows: entries(500) })
for (let i = 0; i < (Number(process.env.N) || 6); i++) { const t = performance.now(); const s = sheets.dutyLog(d, frame, words); console.log((performance.now() - t).toFixed(1), s.pages) }
