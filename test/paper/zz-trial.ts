import { writeFileSync, readFileSync } from 'node:fs'
import { sheets } from '#shared/paper/index.ts'
import { dutyLog, entries, frame, handover, telephoneRecord } from './demo-sheets.ts'
import { paperWords } from './paper-words.ts'
const out = '/tmp/rt-paper/out'
const nm = '/work/main/node_modules/@fontsource'
let css = ''
for (const [fam, pkg, w] of [['Duty Serif','noto-serif-sc',400],['Duty Sans','noto-sans-sc',500],['Duty Sans','noto-sans-sc',700]] as const)
  css += readFileSync(`${nm}/${pkg}/${w}.css`,'utf8').replaceAll(/font-family: '[^']+'/g, `font-family: '${fam}'`).replaceAll('./files', `file://${nm}/${pkg}/files`)
writeFileSync(`${out}/fonts.css`, css)
const put = (name: string, html: string) => writeFileSync(`${out}/${name}.html`, html.replace('app://console/fonts/fonts.css', 'fonts.css'))
for (const lang of ['zh-CN', 'en'] as const) {
  const words = paperWords(lang)
  put(`log-${lang}`, sheets.dutyLog(dutyLog(), frame, words).html)
  put(`tel-${lang}`, sheets.telephoneRecord(telephoneRecord(), frame, words).html)
  put(`hand-${lang}`, sheets.handoverSheet(handover(), frame, words).html)
  const r = { ...frame, rehearsal: true, copy: { number: 2, by: '沈涛', at: '2026-11-25T02:00:00.000Z', reason: '市应急管理局调阅归档，原件装订时第3页破损' } }
  for (let i = 0; i < 3; i++) { const t = performance.now(); const s = sheets.dutyLog(dutyLog({ rows: entries(500) }), r, words); console.log(lang, 'log 500', (performance.now() - t).toFixed(1), 'ms', s.pages, s.html.length); put(`log500-${lang}`, s.html) }
  put(`telr-${lang}`, sheets.telephoneRecord(telephoneRecord({ instruction: '立即组织排查，确保安全。', text: 'A'.repeat(300) + '值守'.repeat(900) }), r, words).html)
  put(`empty-${lang}`, sheets.dutyLog(dutyLog({ rows: [], openMatters: [], warnings: [], instructions: [], equipment: [], notes: [] }), frame, words).html)
}
