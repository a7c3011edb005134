import { furnishedDesk } from '/work/main/test/help/furnished-room.ts'
import { rmSync } from 'node:fs'
for (const e of ['', '-wal','-shm','.key','.scratch','.scratch-wal','.scratch-shm','.lock']) rmSync('/tmp/t1/p.db'+e,{force:true})
const d = await furnishedDesk('/tmp/t1/p.db')
const db = d.running.house.open().database
if (process.argv[2]==='nosync') db.pragma('synchronous=OFF')
for (let i=0;i<500;i++) await d.ask('log.write',{kind:'other',text:'市民反映人民路发生燃气泄漏，已通知消防救援支队到场 '+i})
const t=performance.now()
const N=3000
for (let i=0;i<N;i++) await d.ask('log.write',{kind:'other',text:'市民反映人民路发生燃气泄漏，已通知消防救援支队到场 '+i})
console.log('per write', (performance.now()-t)/N)
await d.close()
