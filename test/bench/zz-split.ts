import { furnishedDesk } from '#test/help/furnished-room.ts'
import { median } from '#test/help/figure.ts'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
const f='/work/main/out/bench/z.db'
for (const e of ['', '-wal','-shm','.key','.scratch','.scratch-wal','.scratch-shm','.lock']) rmSync(f+e,{force:true})
const d = await furnishedDesk(f)
const o = d.running.house.open()
const t0=o.transact
const inner:number[]=[], whole:number[]=[], total:number[]=[], stm:number[]=[]
o.transact = (act) => { const a=performance.now(); let i=0,j=0; const v=t0(()=>{ j=performance.now(); const v=act(); i=performance.now()-j; return v }); inner.push(i); whole.push(performance.now()-a); return v }
for (let i=0;i<8000;i++){ const t=performance.now(); await d.ask('log.write',{kind:'other',text:'市民反映人民路发生燃气泄漏，已通知消防救援支队到场 '+i},{command:randomUUID()}); total.push(performance.now()-t)}
console.log('handler+answer', median(inner.slice(500)), 'whole transaction', median(whole.slice(500)), 'total', median(total.slice(500)))
await d.close()
