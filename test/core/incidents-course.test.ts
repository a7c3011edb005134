import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Incident } from '#shared/incidents/incident.ts'
import { opened, toldLeader } from '#test/help/incident-acts.ts'
import { otherRoomsWrote } from '#test/help/incident-rows.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
let id: number
beforeEach(async () => {
  room = await openTestRoom()
  const call = await room.ok('officer', 'log.write', { kind: 'callIn', text: '来电：人民路燃气爆炸' })
  id = (await opened(room, { entry: call.id })).id
})

const get = (): Promise<Incident> => room.ok('officer', 'incidents.get', { id })
const newest = async () => (await room.ok('officer', 'log.recent', { limit: 1 })).entries[0]
const due = async () => {
  const { items } = await room.ok('officer', 'desk.due', {})
  return items.filter(({ kind }) => kind === 'ownLeaders')
}

describe('who told whom', () => {
  test('is kept with when, means, words and answer, and is a line of the log with the other side', async () => {
    room.clock.pass(5)
    const { tellings, ownLeadersToldAt } = await toldLeader(room, id, '2026-03-10T00:03:00.000Z')
    const entry = await newest()
    expect(tellings).toMatchObject([
      {
        role: 'ownLeader',
        direction: 'out',
        means: 'telephone',
        answer: '立即上报，我去现场',
        entry: entry?.id,
      },
    ])
    expect(ownLeadersToldAt).toBe('2026-03-10T00:03:00.000Z')
    expect(entry).toMatchObject({ kind: 'callOut', happenedAt: ownLeadersToldAt, party: { name: '陈静' } })
    expect(entry?.text).toBe(
      '就“人民路燃气爆炸”向陈静 局长报告或通知（电话）：人民路燃气爆炸，2人受伤，正在核实。答复：立即上报，我去现场。',
    )
  })

  test('a call already written down is not written twice', async () => {
    const call = await room.ok('officer', 'log.write', { kind: 'callOut', text: '电话报告局长' })
    await room.ok('officer', 'incidents.tell', { id, role: 'ownLeader', words: '已报告', entry: call.id })
    expect((await newest())?.id).toBe(call.id)
  })

  test('goes into the log even when the room has switched calls off', async () => {
    await room.ok('admin', 'log.switchKind', { code: 'callOut', active: false })
    await toldLeader(room, id)
    expect((await newest())?.kind).toBe('incident')
  })

  test('later than now, without words, to nobody, or by a call that is not there, is refused', async () => {
    const tell = (some: object) =>
      room.no('officer', 'incidents.tell', {
        id,
        role: 'township',
        party: { unit: '城关镇' },
        words: '通知',
        ...some,
      })
    expect((await tell({ happenedAt: '2026-03-11T00:00:00.000Z' })).faults).toEqual({
      happenedAt: 'incidents.future',
    })
    expect((await tell({ words: '' })).faults).toEqual({ words: 'empty' })
    expect((await tell({ party: {} })).faults).toEqual({ 'party.name': 'empty' })
    expect((await tell({ entry: 999 })).code).toBe('incidents.unknownEntry')
  })
})

describe('own leaders', () => {
  test('are due ten minutes after an incident was opened, until they are told', async () => {
    expect(await due()).toMatchObject([
      {
        key: `ownLeaders/${id}`,
        dueAt: '2026-03-10T00:10:00.000Z',
        page: `incidents/${id}`,
        text: '人民路燃气爆炸',
      },
    ])
    await toldLeader(room, id)
    expect(await due()).toEqual([])
  })

  test('told of another incident, or a township told of this one, leave it due; a withdrawn one is due no more', async () => {
    const other = await opened(room)
    await toldLeader(room, other.id)
    await room.ok('officer', 'incidents.tell', {
      id,
      role: 'township',
      party: { unit: '城关镇' },
      words: '通知',
    })
    expect((await due()).map((item) => item.id)).toEqual([id])
    await room.ok('officer', 'incidents.withdraw', { id, reason: '误登' })
    expect(await due()).toEqual([])
  })
})

describe('conditions that raise the line', () => {
  const mark = (code: string, applies: boolean, words = '', kind = 'sensitive') =>
    ({ id, kind, code, applies, words }) as {
      id: number
      kind: 'sensitive'
      code: string
      applies: boolean
      words: string
    }

  test('are suggested from the words and set by people, with a line in the log', async () => {
    const before = await get()
    expect(before.marks.map(({ code, suggested }) => [code, suggested])).toEqual([['gasExplosion', true]])
    expect(before.raised).toBe(false)
    const after = await room.ok('officer', 'incidents.mark', mark('gasExplosion', true))
    expect(after.raised).toBe(true)
    expect((await newest())?.text).toContain('列为敏感事件：燃气爆炸')
  })

  test('that figures meet stand by themselves and are lifted only with words', async () => {
    const figures = { trapped: 3 }
    expect((await room.ok('officer', 'incidents.addFigures', { id, figures })).raised).toBe(true)
    const lift = mark('trapped3', false, '', 'atRisk')
    expect((await room.no('officer', 'incidents.mark', lift)).faults).toEqual({
      words: 'incidents.liftWords',
    })
    const { raised } = await room.ok('officer', 'incidents.mark', { ...lift, words: '三人已全部救出' })
    expect(raised).toBe(false)
  })

  test('nobody knows are refused', async () => {
    expect((await room.no('officer', 'incidents.mark', mark('moon', true))).code).toBe(
      'incidents.unknownCondition',
    )
  })
})

describe('the end', () => {
  test('asks about what is still open, and closes once sure', async () => {
    otherRoomsWrote(room, id)
    const asked = await room.no('officer', 'incidents.close', { id, words: '处置完毕' })
    expect(asked.code).toBe('incidents.stillOpen')
    expect(asked.fields.what).toBe(
      '还没有告知本级领导；1 份报告未签发；已报送，尚无终报；1 件上级核实未答复；1 个预案行动未结束；1 件领导批示未办结；1 件督办事项未办结',
    )
    const closed = await room.ok('officer', 'incidents.close', { id, words: '处置完毕', sure: true })
    expect(closed).toMatchObject({ state: 'closed', closing: '处置完毕' })
    expect((await room.no('officer', 'incidents.close', { id, words: '再办' })).code).toBe(
      'incidents.closedAlready',
    )
  })

  test('with nothing open is not asked about; opened again it keeps every step', async () => {
    await toldLeader(room, id)
    await room.ok('officer', 'incidents.close', { id, words: '处置完毕' })
    const again = await room.ok('officer', 'incidents.reopen', { id, reason: '复燃' })
    expect(again).toMatchObject({ state: 'open', closedAt: null })
    expect(again.acts.map(({ act, words }) => [act, words])).toEqual([
      ['close', '处置完毕'],
      ['reopen', '复燃'],
    ])
    expect((await room.no('officer', 'incidents.reopen', { id, reason: '又' })).code).toBe(
      'incidents.openAlready',
    )
  })

  test('a closed incident still takes a death in hospital; a withdrawn one takes nothing', async () => {
    await room.ok('officer', 'incidents.close', { id, words: '处置完毕', sure: true })
    await room.ok('officer', 'incidents.addFigures', { id, figures: { dead: 1 }, note: '医院抢救无效' })
    await room.ok('officer', 'incidents.withdraw', { id, reason: '误登' })
    const late = await room.no('officer', 'incidents.addFigures', { id, figures: { dead: 2 } })
    expect(late.code).toBe('incidents.withdrawnAlready')
  })

  test('one on which a report went out is not withdrawn', async () => {
    otherRoomsWrote(room, id)
    expect((await room.no('officer', 'incidents.withdraw', { id, reason: '误登' })).code).toBe(
      'incidents.reported',
    )
  })
})

describe('the timeline', () => {
  test('gathers everything from every room in order, each with writer, link and page', async () => {
    room.clock.pass(3)
    await toldLeader(room, id)
    otherRoomsWrote(room, id)
    room.clock.pass(600)
    await room.ok('officer', 'incidents.addFigures', { id, figures: { dead: 1 }, source: 'health' })
    const items = await room.ok('officer', 'incidents.timeline', { id })
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set([
        ...['state', 'facts', 'figures', 'grade', 'telling', 'log', 'report', 'delivery', 'query'],
        ...['run', 'step', 'instruction', 'followup'],
      ]),
    )
    expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).toSorted())
    expect(items.filter(({ chain }) => chain === null)).toEqual([])
    expect(items.filter(({ text }) => text.includes('incidents.') || text.includes('{{'))).toEqual([])
    expect(items.find(({ kind }) => kind === 'step')?.text).toBe('完成：通知燃气公司关阀。答复：已到场。')
    expect(items.find(({ kind }) => kind === 'telling')?.who).toBe('王芳')
    expect(items.filter(({ kind }) => kind === 'log')).toHaveLength(1)
    expect(items.filter(({ kind }) => kind === 'delivery').map(({ text }) => text)).toEqual([
      '初报报市应急局值班室（书面）',
      '市应急局值班室签收初报：吴某。收到',
    ])
  })

  test('is filtered by kind', async () => {
    await toldLeader(room, id)
    const items = await room.ok('officer', 'incidents.timeline', { id, kinds: ['telling', 'state'] })
    expect(items.map(({ kind }) => kind)).toEqual(['state', 'telling'])
  })

  test('has the number of the very link that seals a row', async () => {
    const [item] = await room.ok('officer', 'incidents.timeline', { id, kinds: ['state'] })
    const row = room.sqlite().prepare('SELECT tbl, row_id FROM link WHERE seq = ?').get(item?.chain)
    expect(row).toEqual({ tbl: 'incident', row_id: id })
  })

  test('can be stepped through: at each moment only what had happened, with the figures known then', async () => {
    room.clock.pass(5)
    await room.ok('officer', 'incidents.addFigures', { id, figures: { dead: 1 } })
    room.clock.pass(5)
    await room.ok('officer', 'incidents.addFigures', { id, figures: { dead: 3 }, adopt: '核实' })
    const at = (time: string) =>
      room.ok('officer', 'incidents.timelineAt', { id, at: `2026-03-10T${time}.000Z` })
    const moments = await Promise.all(['00:04:00', '00:05:00', '00:09:59', '00:10:00'].map(at))
    expect(moments.map(({ adopted, level }) => [adopted?.figures.dead ?? null, level])).toEqual([
      [null, null],
      [1, 4],
      [1, 4],
      [3, 3],
    ])
    const before = await at('00:00:00')
    expect(before.items.length).toBeGreaterThan(0)
    expect(
      (await room.ok('officer', 'incidents.timelineAt', { id, at: '2026-03-09T00:00:00Z' })).facts,
    ).toBeNull()
  })

  test('is saved as a workbook with the same lines', async () => {
    await toldLeader(room, id)
    const items = await room.ok('officer', 'incidents.timeline', { id })
    const reply = await room.ask('officer', 'incidents.exportTimeline', { id })
    if (!reply.ok) throw new Error('no workbook')
    const { name, base64 } = reply.value as { name: string; base64: string }
    expect(reply.errand).toEqual({ act: 'save', name, base64 })
    expect(name).toBe('事件时间线 2026-001 人民路燃气爆炸.xlsx')
    const rows = await firstSheet(Buffer.from(base64, 'base64'))
    expect(rows[1]).toEqual(['时间', '记录时间', '类别', '内容', '记录人', '链号'])
    expect(rows.slice(2).map((row) => row[3])).toEqual(items.map(({ text }) => text))
  })

  test('of an incident that is not there is refused', async () => {
    expect((await room.no('officer', 'incidents.timeline', { id: 99 })).code).toBe('incidents.unknown')
  })
})

async function firstSheet(file: Buffer): Promise<unknown[][]> {
  const sheets = (await readXlsxFile(file)) as unknown as { data: unknown[][] }[]
  return sheets[0]?.data ?? []
}
