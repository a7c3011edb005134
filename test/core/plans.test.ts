import { beforeEach, describe, expect, test } from 'vitest'
import { sampleCards } from '#shared/plans/samples.ts'
import { crew } from '#test/help/people.ts'
import { card, cardFacts, smallCard, step } from '#test/help/plan-card-facts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedCard, begun, leaderSigns, nextVersion } from '#test/help/run-acts.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const lines = async () => (await room.ok('officer', 'log.recent', {})).entries.map(({ text }) => text)

describe('what is shipped', () => {
  test('is listed in every room, in its order, each marked a sample, and nothing of it is in the file yet', async () => {
    const plans = await room.ok('officer', 'plans.list', {})
    expect(plans.map(({ code }) => code)).toEqual(sampleCards.map(({ code }) => code))
    expect(
      plans.every(
        ({ id, sample, shipped, current }) => id === null && sample && shipped && current?.state === 'sample',
      ),
    ).toBe(true)
    expect(room.sqlite().prepare('SELECT count(*) AS n FROM plan_card').get()).toEqual({ n: 0 })
  })

  test('speaks the language of the room', async () => {
    expect((await room.ok('officer', 'plans.get', { plan: 'gas' })).name).toBe('燃气泄漏和爆炸处置卡')
    await room.ok('admin', 'settings.change', { language: 'en' })
    const whole = await room.ok('officer', 'plans.get', { plan: 'gas' })
    expect(whole.name).toBe('Gas leak and explosion')
    expect(whole.content.steps[0]?.words).toMatch(/^Where exactly/)
  })

  test('can be run as it is, and the run says that it is a sample', async () => {
    const run = await begun(room, { plan: 'gas' })
    expect(run).toMatchObject({
      sample: true,
      version: { number: 1, state: 'sample' },
      plan: { code: 'gas' },
    })
    expect((await lines())[0]).toContain('样例，未经批准')
    expect((await room.ok('officer', 'runs.running', {}))[0]).toMatchObject({ sample: true })
    expect(
      (await room.ok('officer', 'desk.due', {})).items.find(({ kind }) => kind === 'step')?.text,
    ).toContain('样例')
  })

  test('run twice is written into the room once; in another language it is another version', async () => {
    const first = await begun(room, { plan: 'gas' })
    const again = await begun(room, { plan: 'gas', sure: true })
    expect(again.version).toEqual(first.version)
    await room.ok('admin', 'settings.change', { language: 'en' })
    const english = await begun(room, { plan: 'gas', sure: true })
    expect(english.version).toMatchObject({ number: 2, state: 'sample' })
    expect((await room.ok('officer', 'runs.get', { id: first.id })).steps[0]?.words).toMatch(/^具体在哪里/)
  })
})

describe('a card goes from draft to use', () => {
  test('written from a sample, saved, submitted, approved by PIN, then run', async () => {
    const draft = await room.ok('lead', 'plans.draft', { plan: 'gas' })
    expect(draft).toMatchObject({
      number: 1,
      state: 'draft',
      inUse: false,
      draftedBy: { name: crew.lead.name },
    })
    const content = { ...draft.content, never: ['不猜'] }
    const facts = { ...draft.plan, name: '澄河县燃气处置卡', source: '澄政办〔2026〕9号' }
    await room.ok('lead', 'plans.save', { id: draft.id, facts, content, note: '删去两条' })
    await room.ok('lead', 'plans.submit', { id: draft.id })
    const [due] = (await room.ok('officer', 'desk.due', {})).items.filter(
      ({ kind }) => kind === 'planApproval',
    )
    expect(due).toMatchObject({ page: `plans/${draft.plan.id}`, text: '《澄河县燃气处置卡》第 1 版待批准' })
    const approved = await room.ok('officer', 'plans.approve', {
      id: draft.id,
      ...leaderSigns,
      words: '同意试用',
    })
    expect(approved).toMatchObject({
      ...{ state: 'approved', inUse: true, words: '同意试用' },
      approvedBy: { id: crew.leader.id, name: crew.leader.name },
    })
    expect((await lines())[0]).toBe('《澄河县燃气处置卡》第 1 版由陈静批准启用。意见：同意试用')
    const [plan] = (await room.ok('officer', 'plans.list', {})).filter(({ code }) => code === 'gas')
    expect(plan).toMatchObject({
      name: '澄河县燃气处置卡',
      sample: false,
      current: { id: draft.id, state: 'approved' },
    })
    expect(await begun(room, { plan: 'gas' })).toMatchObject({ sample: false, version: { id: draft.id } })
  })

  test('only a leader or an administrator approves, by the right PIN', async () => {
    const { id } = await room.ok('lead', 'plans.draft', { plan: null, facts: cardFacts, content: smallCard })
    await room.ok('lead', 'plans.submit', { id })
    const { id: person, pin } = crew.lead
    expect(await room.no('leader', 'plans.approve', { id, person, pin })).toMatchObject({
      code: 'plans.leaderSigns',
    })
    expect((await room.no('leader', 'plans.approve', { id, ...leaderSigns, pin: 'other' })).code).toMatch(
      /pin/i,
    )
    await room.ok('leader', 'plans.approve', { id, person: crew.admin.id, pin: crew.admin.pin })
  })

  test('an officer drafts nothing, a standby neither', async () => {
    for (const who of ['officer', 'standby'] as const)
      expect(await room.no(who, 'plans.draft', { plan: 'gas' })).toMatchObject({ code: 'door.noRight' })
  })

  test('one draft of a card at a time; a draft given up makes room for the next', async () => {
    const draft = await room.ok('lead', 'plans.draft', { plan: 'fire' })
    expect(await room.no('lead', 'plans.draft', { plan: 'fire' })).toMatchObject({ code: 'plans.draftOpen' })
    await room.ok('lead', 'plans.drop', { id: draft.id, reason: '重来' })
    expect(await room.ok('lead', 'plans.draft', { plan: 'fire' })).toMatchObject({ number: 2 })
    expect((await room.ok('lead', 'plans.get', { plan: 'fire' })).versions).toMatchObject([
      { number: 2, state: 'draft' },
      { number: 1, state: 'withdrawn', words: '重来' },
    ])
  })

  test('sent back it is a draft with the words; written on after it was submitted it must be submitted again', async () => {
    const { id, plan } = await room.ok('lead', 'plans.draft', {
      plan: null,
      facts: cardFacts,
      content: smallCard,
    })
    await room.ok('lead', 'plans.submit', { id })
    expect(
      await room.ok('leader', 'plans.sendBack', { id, ...leaderSigns, words: '时限太松' }),
    ).toMatchObject({
      ...{ state: 'draft', words: '时限太松' },
    })
    await room.ok('lead', 'plans.submit', { id })
    await room.ok('lead', 'plans.save', { id, facts: plan, content: smallCard })
    expect(await room.no('leader', 'plans.approve', { id, ...leaderSigns })).toMatchObject({
      code: 'plans.notSubmitted',
    })
  })

  test('a version in use is not written on', async () => {
    const { id, plan } = await approvedCard(room)
    expect(await room.no('lead', 'plans.save', { id, facts: plan, content: smallCard })).toMatchObject({
      code: 'plans.notDraft',
    })
    expect(await room.no('lead', 'plans.submit', { id })).toMatchObject({ code: 'plans.notDraft' })
    expect(await room.no('lead', 'plans.drop', { id, reason: '不要' })).toMatchObject({
      code: 'plans.notDraft',
    })
  })

  test('withdrawn, the version approved before it is in use again; of a shipped card the sample', async () => {
    const first = await approvedCard(room)
    const second = await nextVersion(room, first.plan.id, (content) => ({ ...content, traps: ['下雨'] }))
    expect(second.number).toBe(2)
    await room.ok('leader', 'plans.withdraw', { id: second.id, ...leaderSigns, reason: '有误' })
    expect((await room.ok('lead', 'plans.version', { id: first.id })).inUse).toBe(true)
    await room.ok('leader', 'plans.withdraw', { id: first.id, ...leaderSigns, reason: '废止' })
    expect(await room.no('officer', 'runs.start', { plan: first.plan.id })).toMatchObject({
      code: 'plans.notApproved',
    })
    const gas = await nextVersion(room, 'gas', (content) => content)
    await room.ok('leader', 'plans.withdraw', { id: gas.id, ...leaderSigns, reason: '有误' })
    expect(await begun(room, { plan: 'gas' })).toMatchObject({ sample: true })
  })

  test('put away it is not run, taken out again it is', async () => {
    await room.ok('lead', 'plans.switch', { plan: 'coalMine', active: false })
    expect(await room.no('officer', 'runs.start', { plan: 'coalMine' })).toMatchObject({
      code: 'plans.putAway',
    })
    expect((await lines())[0]).toBe('李娜把《煤矿事故处置卡》收起，本室暂不使用。')
    await room.ok('lead', 'plans.switch', { plan: 'coalMine', active: true })
    await begun(room, { plan: 'coalMine' })
  })
})

describe('bad input', () => {
  const loop = card([step('a', { dueMinutes: 1, after: ['b'] }), step('b', { dueMinutes: 1, after: ['a'] })])

  test('a plan with a loop is kept as a draft and not submitted, and the words name the steps', async () => {
    const { id } = await room.ok('lead', 'plans.draft', { plan: null, facts: cardFacts, content: loop })
    const refused = await room.no('lead', 'plans.submit', { id })
    expect(refused).toMatchObject({
      code: 'plans.notSound',
      fields: { count: 1, first: '这些步骤互相等待，谁也开始不了：a, b。' },
    })
    expect((await room.ok('lead', 'plans.version', { id })).content).toEqual(loop)
    expect(await room.ok('lead', 'plans.check', { content: loop })).toMatchObject([
      { code: 'loop', severity: 'stop' },
    ])
  })

  test('a plan of 500 steps is refused in words, and the draft stays as it was', async () => {
    const { id, plan } = await room.ok('lead', 'plans.draft', {
      plan: null,
      facts: cardFacts,
      content: smallCard,
    })
    const content = card(Array.from({ length: 500 }, (_, at) => step(`s${at}`)))
    expect(await room.no('lead', 'plans.save', { id, facts: plan, content })).toMatchObject({
      code: 'door.badInput',
      faults: { 'content.steps': 'plans.tooManySteps' },
    })
    expect((await room.ok('lead', 'plans.version', { id })).content).toEqual(smallCard)
  })

  test('a draft without a step is not submitted', async () => {
    const { id } = await room.ok('lead', 'plans.draft', { plan: null, facts: cardFacts })
    expect((await room.no('lead', 'plans.submit', { id })).fields).toMatchObject({ first: '还没有步骤。' })
  })

  test('text pasted from Word with its markup is kept as plain words', async () => {
    const pasted = card([
      step('a', { words: '<p class=MsoNormal>通知<b>119</b>&nbsp;<o:p></o:p></p>', dueMinutes: 1 }),
    ])
    const draft = await room.ok('lead', 'plans.draft', { plan: null, facts: cardFacts, content: pasted })
    expect(draft.content.steps[0]?.words).toBe('通知 119')
  })

  test('two cards of one name: the second is refused at its field', async () => {
    await approvedCard(room)
    expect(await room.no('lead', 'plans.draft', { plan: null, facts: cardFacts })).toMatchObject({
      faults: { 'facts.name': 'plans.nameTaken' },
    })
    expect(
      await room.no('lead', 'plans.draft', {
        plan: null,
        facts: { ...cardFacts, name: '火灾处置卡（高层、人员密集、仓储）' },
      }),
    ).toMatchObject({
      faults: { 'facts.name': 'plans.nameTaken' },
    })
  })

  test('what is not there is refused by name', async () => {
    expect(await room.no('officer', 'plans.get', { plan: 'nothing' })).toMatchObject({
      code: 'plans.unknown',
    })
    expect(await room.no('officer', 'plans.version', { id: 9 })).toMatchObject({
      code: 'plans.unknownVersion',
    })
    const { id } = await approvedCard(room)
    expect(await room.no('officer', 'runs.start', { plan: 'gas', version: id })).toMatchObject({
      code: 'plans.unknownVersion',
    })
  })
})

test('the difference between two versions is told step by step and field by field', async () => {
  const first = await approvedCard(room)
  const second = await nextVersion(room, first.plan.id, (content) => ({
    ...content,
    steps: content.steps
      .filter(({ code }) => code !== 'valve')
      .map((one) => (one.code === 'hurt' ? { ...one, dueMinutes: 4, words: '伤了几人？' } : one)),
  }))
  const difference = await room.ok('officer', 'plans.difference', { a: first.id, b: second.id })
  expect(difference.removed.map(({ code }) => code)).toEqual(['valve'])
  expect(difference.changed.map(({ fields }) => fields)).toEqual([['words', 'dueMinutes']])
})
