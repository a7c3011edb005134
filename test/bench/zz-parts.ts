import { furnishedDesk } from '/work/main/test/help/furnished-room.ts'
import { rmSync } from 'node:fs'
import { contract } from '#shared/contract/index.ts'
import { workFor, noErrands } from '#core/work-for.ts'
import { answerOf, keepAnswer } from '#core/answered.ts'
import { placeOf } from '#core/log/place.ts'
import { writeEntry } from '#core/log/write.ts'
import { actorAt } from '#core/seats.ts'
import { rulesOf } from '#core/shift-rules.ts'
import { dutyDayAt } from '#shared/handover/shift-plan.ts'
for (const e of ['', '-wal','-shm','.key','.scratch','.scratch-wal','.scratch-shm','.lock']) rmSync('/tmp/t1/q.db'+e,{force:true})
const d = await furnishedDesk('/tmp/t1/q.db')
const h = d.running.house, o = h.open()
o.database.pragma('synchronous=OFF'); o.database.pragma('wal_autocheckpoint=100000')
const text = '市民反映人民路发生燃气泄漏，已通知消防救援支队到场 '
const shape = contract['log.write'].input
const entry = shape.parse({ kind: 'other', text })
const measure = (name: string, act: () => void, n = 3000): void => {
  for (let i = 0; i < 500; i++) act()
  let best = Infinity
  for (let r = 0; r < 5; r++) { const t = performance.now(); for (let i = 0; i < n/5; i++) act(); best = Math.min(best, (performance.now() - t) / (n/5)) }
  console.log(name, (best * 1000).toFixed(1), 'us')
}
const w = workFor(h, 'cli', 'log.write', noErrands())
measure('zod', () => shape.safeParse({ kind: 'other', text }))
measure('workFor', () => void workFor(h, 'cli', 'log.write', noErrands()))
measure('actorAt', () => void actorAt(h, 'cli'))
measure('facts', () => void o.facts)
measure('rules', () => void rulesOf(o.db))
measure('placeOf', () => void placeOf(w, w.now, null))
const rules = rulesOf(o.db)
measure('dutyDayAt', () => void dutyDayAt(w.now, rules, 'Asia/Shanghai'))
measure('answerOf', () => void answerOf(w, crypto.randomUUID(), 'log.write', entry))
measure('uuid', () => void crypto.randomUUID())
measure('empty transact', () => void o.transact(() => 0))
o.database.exec('BEGIN')
let value: unknown
measure('writeEntry in txn', () => void (value = writeEntry(w, entry)))
measure('keepAnswer in txn', () => void keepAnswer(h, w, { id: crypto.randomUUID(), operation: 'log.write', input: entry, value }))
o.database.exec('COMMIT')
measure('whole transact', () => o.transact(() => { const w = workFor(h, 'cli', 'log.write', noErrands()); const value = writeEntry(w, entry); keepAnswer(h, w, { id: crypto.randomUUID(), operation: 'log.write', input: entry, value }) }))
await d.close()
