import { beforeEach, describe, expect, test } from 'vitest'
import { asks, card, step } from '#test/help/plan-card-facts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedCard, begun, done, stepOf } from '#test/help/run-acts.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const newest = async () => (await room.ok('officer', 'log.recent', { limit: 1 })).entries[0]

describe('a tick', () => {
  test('is one transaction with its line in the log, which says what, when and what was answered', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id, title: '某小区燃气' })
    room.clock.pass(2.5)
    const links = () =>
      room
        .sqlite()
        .prepare("SELECT tbl, at FROM link WHERE tbl <> 'answered' ORDER BY seq DESC LIMIT 3")
        .all()
    const ticked = await done(room, 'runs.tick', { step: stepOf(run, 'hurt').id, answer: ' ２ ' })
    expect(stepOf(ticked, 'hurt')).toMatchObject({
      state: 'done',
      answered: '2',
      doneMinutes: 2,
      lateMinutes: 0,
    })
    expect(await newest()).toMatchObject({
      text: '某小区燃气（T+2分）：做hurt 2 人',
      kind: 'other',
      by: { name: '王芳' },
    })
    const at = room.clock.now()
    expect(links()).toEqual(['run_step_event', 'run_step', 'log_entry'].map((tbl) => ({ tbl, at })))
    expect(stepOf(ticked, 'hurt').events[0]?.entry).toBe((await newest())?.id)
  })

  test('that breaks half way leaves neither the tick nor the line', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    const counts = () =>
      room
        .sqlite()
        .prepare('SELECT (SELECT count(*) FROM log_entry) AS lines, (SELECT count(*) FROM link) AS links')
        .get()
    const before = counts()
    room
      .sqlite()
      .exec(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON main.run_step_event BEGIN SELECT RAISE(FAIL, 'power cut'); END",
      )
    const { id } = stepOf(run, 'where')
    expect(await room.ask('officer', 'runs.tick', { step: id, answer: '白石镇' })).toMatchObject({
      ok: false,
      code: 'fault',
    })
    room.sqlite().exec('DROP TRIGGER broken')
    expect(counts()).toEqual(before)
    expect(stepOf(await room.ok('officer', 'runs.get', { id: run.id }), 'where').state).toBe('open')
    await room.ok('officer', 'runs.tick', { step: id, answer: '白石镇' })
  })

  test('asked again by its id writes nothing twice', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    const tick = () =>
      room.ok('officer', 'runs.tick', { step: stepOf(run, 'draft').id }, { command: 'tick-1' })
    expect(await tick()).toEqual(await tick())
  })

  test.each([
    ['text', '', 'runs.answerNeeded'],
    ['number', '三', 'runs.answerNumber'],
    ['number', '-1', 'runs.answerNegative'],
    ['number', '1e9', 'runs.answerNumber'],
    ['yesNo', '是', 'runs.answerYesNo'],
    ['time', '25:00', 'runs.answerTime'],
    ['time', '2026-02-30 02:50', 'runs.answerTime'],
    ['choice', '不知道', 'runs.answerChoice'],
  ] as const)(
    'with an answer of kind %s that is "%s" is refused at its field',
    async (kind, answer, fault) => {
      const { plan } = await approvedCard(
        room,
        card([step('a', { dueMinutes: 1, answer: asks(kind, { choices: ['甲'] }) })]),
      )
      const run = await begun(room, { plan: plan.id })
      expect(await room.no('officer', 'runs.tick', { step: stepOf(run, 'a').id, answer })).toMatchObject({
        faults: { answer: fault },
      })
    },
  )

  test.each([
    ['text', 'unknown', 'unknown', '正在核实'],
    ['number', '１，２００．５', '1200.5', '1200.5'],
    ['number', 'unknown', 'unknown', '正在核实'],
    ['yesNo', 'no', 'no', '否'],
    ['time', '2:50', '02:50', '02:50'],
    ['time', '2026-03-09  23:10', '2026-03-09 23:10', '2026-03-09 23:10'],
    ['choice', '甲', '甲', '甲'],
  ] as const)('with an answer of kind %s that is "%s" is kept', async (kind, answer, kept, said) => {
    const { plan } = await approvedCard(
      room,
      card([step('a', { dueMinutes: 1, answer: asks(kind, { choices: ['甲'] }) })]),
    )
    const run = await begun(room, { plan: plan.id })
    const ticked = await done(room, 'runs.tick', { step: stepOf(run, 'a').id, answer })
    expect(stepOf(ticked, 'a').answered).toBe(kept)
    expect((await newest())?.text.endsWith(` ${said}`)).toBe(true)
  })

  test('done earlier than it is written down says both, and how late it was', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    room.clock.pass(20)
    const happenedAt = '2026-03-10T00:03:30.000Z'
    const ticked = await done(room, 'runs.tick', {
      step: stepOf(run, 'where').id,
      answer: '白石镇',
      happenedAt,
    })
    expect(stepOf(ticked, 'where')).toMatchObject({
      doneMinutes: 3,
      lateMinutes: 2,
      settledAt: room.clock.now(),
    })
    expect(stepOf(ticked, 'where').events[0]).toMatchObject({ happenedAt, minutes: 3, at: room.clock.now() })
    expect(await newest()).toMatchObject({ happenedAt, recordedAt: room.clock.now() })
  })

  test('lies not ahead, not a day before the first contact, and is not given twice', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    const { id } = stepOf(run, 'draft')
    for (const [happenedAt, fault] of [
      ['2026-03-10T00:00:01.000Z', 'runs.future'],
      ['2026-03-08T23:59:00.000Z', 'runs.beforeBegan'],
    ])
      expect(await room.no('officer', 'runs.tick', { step: id, happenedAt })).toMatchObject({
        faults: { happenedAt: fault },
      })
    await room.ok('officer', 'runs.tick', { step: id })
    expect(await room.no('officer', 'runs.tick', { step: id })).toMatchObject({ code: 'runs.stepSettled' })
  })
})

describe('a step that is not done', () => {
  test('is set aside with a reason, never without', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id, title: '某小区' })
    const aside = { step: stepOf(run, 'valve').id, outcome: 'notApplicable' as const }
    expect(await room.no('officer', 'runs.setAside', { ...aside, reason: ' ' })).toMatchObject({
      faults: { reason: 'empty' },
    })
    const after = await done(room, 'runs.setAside', { ...aside, reason: '没有阀门' })
    expect(stepOf(after, 'valve')).toMatchObject({
      state: 'notApplicable',
      reason: '没有阀门',
      doneMinutes: null,
      lateMinutes: null,
    })
    expect((await newest())?.text).toBe('某小区：“做valve”不适用。原因：没有阀门（王芳）')
  })

  test('settled by mistake it is open again with a reason, and what was written stays', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id })
    const { id } = stepOf(run, 'hurt')
    expect(await room.no('officer', 'runs.reopenStep', { step: id, reason: '按错' })).toMatchObject({
      code: 'runs.stepOpen',
    })
    await room.ok('officer', 'runs.tick', { step: id, answer: '2' })
    await room.ok('officer', 'runs.reopenStep', { step: id, reason: '按错' })
    await room.ok('lead', 'runs.tick', { step: id, answer: '3' })
    const again = await room.ok('officer', 'runs.get', { id: run.id })
    expect(stepOf(again, 'hurt')).toMatchObject({ state: 'done', answered: '3', settledBy: { name: '李娜' } })
    expect(stepOf(again, 'hurt').events.map(({ act, answer, reason }) => [act, answer, reason])).toEqual([
      ['done', '2', ''],
      ['reopened', '', '按错'],
      ['done', '3', ''],
    ])
  })

  test('called and nobody answered: noted, still open, in the log', async () => {
    const { plan } = await approvedCard(room)
    const run = await begun(room, { plan: plan.id, title: '某小区' })
    const noted = await done(room, 'runs.note', { step: stepOf(run, 'fire').id, words: '占线' })
    expect(stepOf(noted, 'fire')).toMatchObject({ state: 'open', events: [{ act: 'note', reason: '占线' }] })
    expect(await newest()).toMatchObject({ text: '某小区（T+0分，未完）：做fire 占线', kind: 'callOut' })
  })
})

describe('a call step', () => {
  const contact = async (name: string) => {
    const unit = await room.ok('admin', 'contacts.addUnit', { name: `${name}单位`, kind: 'department' })
    const facts = {
      unit: unit.id,
      name,
      post: '值班长',
      numbers: [{ kind: 'mobile' as const, number: '13800000001' }],
    }
    return (await room.ok('admin', 'contacts.add', facts)).id
  }
  const cardFor = (id: number | null, role = '119指挥中心') =>
    card([step('fire', { kind: 'call', dueMinutes: 5, whom: { role, place: '', contact: id } })])

  test('is ticked with whom was spoken with: the log has the other side, in the same transaction', async () => {
    const id = await contact('高强')
    const { plan } = await approvedCard(room, cardFor(id))
    const run = await begun(room, { plan: plan.id })
    expect(
      (await room.ok('officer', 'runs.whom', { step: stepOf(run, 'fire').id })).contacts.map(
        ({ name }) => name,
      ),
    ).toEqual(['高强'])
    await room.ok('officer', 'runs.tick', { step: stepOf(run, 'fire').id, answer: '出动三车', contact: id })
    expect(await newest()).toMatchObject({
      kind: 'callOut',
      party: { unit: '高强单位', name: '高强', post: '值班长', telephone: '13800000001' },
    })
  })

  test('whose contact was taken out of use says so, offers no dead number, and the run goes on', async () => {
    const id = await contact('高强')
    const { plan } = await approvedCard(room, cardFor(id))
    await room.ok('admin', 'contacts.retire', { id, reason: '调离' })
    const run = await begun(room, { plan: plan.id })
    const { id: fire, contactTrouble } = stepOf(run, 'fire')
    expect(contactTrouble).toBe('retired')
    expect((await room.ok('officer', 'runs.whom', { step: fire })).contacts).toEqual([])
    await room.ok('officer', 'runs.tick', { step: fire, contact: id })
    expect((await newest())?.text).toMatch(/通讯录中此人已停用/)
  })

  test('whose contact is in no book is told in words; somebody else is written down instead', async () => {
    const { plan } = await approvedCard(room, cardFor(99))
    const run = await begun(room, { plan: plan.id })
    const { id, contactTrouble } = stepOf(run, 'fire')
    expect(contactTrouble).toBe('missing')
    expect(await room.no('officer', 'runs.tick', { step: id, contact: 99 })).toMatchObject({
      code: 'runs.unknownContact',
    })
    const party = { unit: '消防救援大队', name: '孙某', post: '', telephone: '119' }
    await room.ok('officer', 'runs.tick', { step: id, party, answer: '已出动' })
    expect((await newest())?.party).toEqual(party)
  })

  test('finds the people of the book by the units its role names', async () => {
    for (const name of ['水利局', '教育局']) await contact(name)
    const { plan } = await approvedCard(room, cardFor(null, '水利局、教育局值班室'))
    const run = await begun(room, { plan: plan.id })
    const { contacts } = await room.ok('officer', 'runs.whom', { step: stepOf(run, 'fire').id })
    expect(contacts.map(({ name }) => name).sort()).toEqual(['教育局', '水利局'])
  })
})
