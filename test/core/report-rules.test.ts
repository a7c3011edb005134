import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { editionAt, isOnAt, plannedAfter } from '#shared/reports/in-force.ts'
import type { RuleSetFacts } from '#shared/reports/rule.ts'
import { shippedSets } from '#shared/reports/rule-samples.ts'
import { addresseesIn, incidentIn, issuedIn } from '#test/help/report-acts.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

const rule: RuleSetFacts['rules'][number] = {
  code: 'phone20',
  words: '接报后20分钟内电话报告市政府',
  hazards: [],
  minLevel: 4,
  overrides: [],
  reaches: [],
  from: 'countyGovernment',
  to: 'cityGovernment',
  channel: 'phone',
  limitMinutes: 20,
  atOnce: false,
  clockStart: 'received',
  skipLevelAllowed: false,
  followUp: null,
  source: {
    title: '本县突发事件信息报告规定',
    number: '试发〔2026〕1号',
    article: '第三条',
    effectiveFrom: '2026-01-01',
    effectiveTo: null,
    checkedOn: '2026-03-01',
  },
}

const facts = {
  code: null,
  name: '本县报送时限',
  jurisdiction: '本县',
  note: '',
  sample: false,
  effectiveFrom: '2026-03-10',
  rules: [rule],
  watches: [],
}

test('every shipped rule says title, article or why not, days of effect and when it was checked; samples are off', () => {
  for (const language of ['zh', 'en'] as const)
    for (const { active, editions } of shippedSets(language))
      for (const edition of editions) {
        expect(active).toBe(!edition.sample)
        for (const { source, words, limitMinutes, atOnce } of edition.rules) {
          expect(source.title).not.toBe('')
          expect(source.checkedOn >= source.effectiveFrom).toBe(true)
          expect(words).not.toBe('')
          expect((limitMinutes === null) === atOnce).toBe(true)
        }
      }
})

test('national rules are on and local examples are samples switched off', async () => {
  const room = await openTestRoom()
  const sets = await room.ok('officer', 'reports.ruleSets', {})
  expect(sets.filter(({ active }) => active).map(({ code }) => code)).toEqual([
    'workSafety',
    'fastReport',
    'responseLaw',
    'stateCouncilNotice',
    'environment',
    'publicHealth',
    'mines',
    'disasterStatistics',
    'forestFire',
  ])
  const no = await room.no('lead', 'reports.switchRuleSet', { code: 'henan', active: true, reason: '试用' })
  expect(no.code).toBe('reports.setSample')
})

test.each([
  ['no limit', { limitMinutes: null }, 'rules.0.limitMinutes', 'reports.noLimit'],
  ['a limit of nought', { limitMinutes: 0 }, 'rules.0.limitMinutes', 'reports.limit'],
  ['a limit below nought', { limitMinutes: -5 }, 'rules.0.limitMinutes', 'reports.limit'],
  ['a limit of a year', { limitMinutes: 525_600 }, 'rules.0.limitMinutes', 'reports.limit'],
  ['at once with minutes', { atOnce: true }, 'rules.0.limitMinutes', 'reports.noLimit'],
  ['an empty clock', { clockStart: '' }, 'rules.0.clockStart', 'invalid_value'],
  ['an unknown channel', { channel: 'pigeon' }, 'rules.0.channel', 'invalid_value'],
  ['an unknown desk', { to: 'village' }, 'rules.0.to', 'invalid_value'],
  ['a level beyond the four', { minLevel: 5 }, 'rules.0.minLevel', 'too_big'],
  ['no words', { words: ' ' }, 'rules.0.words', 'empty'],
  ['an odd type code', { hazards: ['燃气'] }, 'rules.0.hazards.0', 'reports.hazardCode'],
  [
    'a follow-up that asks for nothing',
    { followUp: { everyMinutes: null, fixedTimes: [], onChange: false, changeMinutes: null } },
    'rules.0.followUp.everyMinutes',
    'reports.followUpEmpty',
  ],
  [
    'a fixed time that no clock shows',
    { followUp: { fixedTimes: ['25:00'] } },
    'rules.0.followUp.fixedTimes.0',
    'timeOfDay',
  ],
  ['no title', { source: { ...rule.source, title: '' } }, 'rules.0.source.title', 'empty'],
  [
    'an end before its beginning',
    { source: { ...rule.source, effectiveTo: '2025-01-01' } },
    'rules.0.source.effectiveTo',
    'reports.effectiveOrder',
  ],
  [
    'a day that is none',
    { source: { ...rule.source, checkedOn: '2026-02-30' } },
    'rules.0.source.checkedOn',
    'day',
  ],
])('a rule with %s is refused', async (_what, change, field, code) => {
  const room = await openTestRoom()
  const no = await room.no('lead', 'reports.setRuleSet', { ...facts, rules: [{ ...rule, ...change }] })
  expect(no.faults).toMatchObject({ [field]: code })
})

test('a set without rules, with one code twice or from a day that has passed is refused', async () => {
  const room = await openTestRoom()
  expect(await room.no('lead', 'reports.setRuleSet', { ...facts, rules: [] })).toMatchObject({
    faults: { rules: 'reports.noRules' },
  })
  expect(await room.no('lead', 'reports.setRuleSet', { ...facts, rules: [rule, rule] })).toMatchObject({
    faults: { rules: 'reports.ruleTwice' },
  })
  expect(
    await room.no('lead', 'reports.setRuleSet', { ...facts, effectiveFrom: '2026-03-09' }),
  ).toMatchObject({
    faults: { effectiveFrom: 'reports.editionPast' },
  })
  expect((await room.no('officer', 'reports.setRuleSet', facts)).code).toBe('door.noRight')
})

test('an own set is written, switched on with a reason, sets clocks, and is in the log', async () => {
  const room = await openTestRoom()
  const { code } = await room.ok('lead', 'reports.setRuleSet', facts)
  await room.ok('lead', 'reports.switchRuleSet', { code, active: true, reason: '县政府办公室已核对' })
  room.clock.pass(1)
  const incident = await incidentIn(room)
  const clocks = await room.ok('officer', 'reports.clocks', { incident })
  expect(clocks.find((clock) => clock.set === code)).toMatchObject({
    words: rule.words,
    article: '第三条',
    source: '本县突发事件信息报告规定',
    number: '试发〔2026〕1号',
    dueAt: plusMinutes(founded, 21),
    state: 'running',
  })
  const { entries } = await room.ok('officer', 'log.search', { words: '县政府办公室已核对' })
  expect(entries[0]?.text).toContain('启用报送规则“本县报送时限”')
})

test('what was in force at a moment of the past is read from editions and switches, and a new edition changes no clock that has started', async () => {
  const room = await openTestRoom()
  const { code } = await room.ok('lead', 'reports.setRuleSet', facts)
  await room.ok('lead', 'reports.switchRuleSet', { code, active: true, reason: '启用' })
  room.clock.pass(10)
  const incident = await incidentIn(room)
  const shorter = { ...facts, code, rules: [{ ...rule, limitMinutes: 10 }], effectiveFrom: '2026-03-10' }
  room.clock.pass(1)
  await room.ok('lead', 'reports.setRuleSet', shorter)
  room.clock.pass(5)
  const later = await incidentIn(room)
  const dueOf = async (id: number) =>
    (await room.ok('officer', 'reports.clocks', { incident: id })).find((clock) => clock.set === code)?.dueAt
  expect(await dueOf(incident)).toBe(plusMinutes(founded, 30))
  expect(await dueOf(later)).toBe(plusMinutes(founded, 26))
  room.clock.pass(60)
  await room.ok('lead', 'reports.switchRuleSet', { code, active: false, reason: '市里另行规定' })
  const set = (await room.ok('officer', 'reports.ruleSets', {})).find((one) => one.code === code)
  if (!set) throw new Error('the set is gone')
  const seen = [0, 10, 11, 75, 76].map((minutes) => {
    const at = plusMinutes(founded, minutes)
    return [isOnAt(set, at), editionAt(set, at)?.edition]
  })
  expect(seen).toEqual([
    [true, 1],
    [true, 1],
    [true, 2],
    [true, 2],
    [false, 2],
  ])
  const past = await room.ok('officer', 'reports.ruleSets', { at: plusMinutes(founded, 5) })
  expect(past.find((one) => one.code === code)).toMatchObject({ active: true, edition: 1 })
})

test('a set is switched for a day to come, not for a moment that has passed, and not twice', async () => {
  const room = await openTestRoom()
  const past = { code: 'mines', active: false, from: plusMinutes(founded, -1), reason: '试' }
  expect(await room.no('lead', 'reports.switchRuleSet', past)).toMatchObject({
    faults: { from: 'reports.switchPast' },
  })
  const ahead = { ...past, from: plusMinutes(founded, 1440) }
  expect((await room.ok('lead', 'reports.switchRuleSet', ahead)).active).toBe(true)
  room.clock.pass(1441)
  const sets = await room.ok('officer', 'reports.ruleSets', {})
  expect(sets.find(({ code }) => code === 'mines')?.active).toBe(false)
  expect(
    (await room.no('lead', 'reports.switchRuleSet', { code: 'mines', active: false, reason: '试' })).code,
  ).toBe('reports.offAlready')
  expect(
    (await room.no('lead', 'reports.switchRuleSet', { code: 'none', active: false, reason: '试' })).code,
  ).toBe('reports.unknownSet')
})

test('what is planned for a set is taken back by switching it once more, and then nothing of it is left', async () => {
  const room = await openTestRoom()
  const { code } = await room.ok('lead', 'reports.setRuleSet', facts)
  const on = { code, active: true, from: plusMinutes(founded, 1440), reason: '下月起' }
  await room.ok('lead', 'reports.switchRuleSet', on)
  const sample = { ...facts, code, sample: true }
  expect((await room.no('lead', 'reports.setRuleSet', sample)).code).toBe('reports.setSample')
  room.clock.pass(1)
  const off = { code, active: false, reason: '暂缓' }
  const set = await room.ok('lead', 'reports.switchRuleSet', off)
  expect(plannedAfter(set, room.clock.now())).toEqual([])
  const { entries } = await room.ok('officer', 'log.search', { words: '暂缓' })
  expect(entries[0]?.text).toContain('撤回报送规则“本县报送时限”')
  expect((await room.no('lead', 'reports.switchRuleSet', off)).code).toBe('reports.offAlready')
  await room.ok('lead', 'reports.switchRuleSet', { code, active: true, reason: '改为今日起' })
  room.clock.pass(2880)
  const sets = await room.ok('officer', 'reports.ruleSets', {})
  expect(sets.find((one) => one.code === code)?.active).toBe(true)
})

test('a sample is made the room’s own by writing its next edition without the mark, then switched on', async () => {
  const room = await openTestRoom()
  const sets = await room.ok('lead', 'reports.ruleSets', {})
  const sample = sets.find(({ code }) => code === 'template')?.editions[0]
  if (!sample) throw new Error('no template')
  const { edition: _edition, from: _from, recordedAt: _at, by: _by, ...said } = sample
  const tomorrow = { ...said, code: 'template', sample: false, effectiveFrom: '2026-03-11' }
  await room.ok('lead', 'reports.setRuleSet', tomorrow)
  const on = { code: 'template', active: true, reason: '县政府核定' }
  expect((await room.no('lead', 'reports.switchRuleSet', on)).code).toBe('reports.setSample')
  const from = '2026-03-11T00:00:00.000Z'
  expect(await room.ok('lead', 'reports.switchRuleSet', { ...on, from })).toMatchObject({
    active: false,
    edition: 1,
  })
  room.clock.passUntil(from)
  const then = await room.ok('lead', 'reports.ruleSets', {})
  expect(then.find(({ code }) => code === 'template')).toMatchObject({ active: true, edition: 2 })
})

test('several rules for one desk and channel collapse: the strictest stands first, the others are listed behind it', async () => {
  const room = await openTestRoom()
  const rules = [
    rule,
    { ...rule, code: 'phone15', limitMinutes: 15 },
    { ...rule, code: 'phone60', limitMinutes: 60 },
  ]
  const { code } = await room.ok('lead', 'reports.setRuleSet', { ...facts, rules })
  await room.ok('lead', 'reports.switchRuleSet', { code, active: true, reason: '启用' })
  await room.ok('lead', 'reports.switchRuleSet', { code: 'responseLaw', active: false, reason: '只看本县' })
  room.clock.pass(1)
  const incident = await incidentIn(room)
  const clocks = (await room.ok('officer', 'reports.clocks', { incident })).filter(
    ({ to }) => to === 'cityGovernment',
  )
  const leader = `${code}/phone15/first`
  expect(clocks.map(({ key, behind }) => [key, behind])).toEqual([
    [leader, null],
    [`${code}/phone20/first`, leader],
    [`${code}/phone60/first`, leader],
  ])
  const due = await room.ok('officer', 'reports.due', {})
  expect(
    due.filter(({ key }) => key.startsWith(`report/${incident}/${code}/`)).map(({ dueAt }) => dueAt),
  ).toEqual([plusMinutes(founded, 16)])
})

test('a chain that runs to fixed times asks before each of them, in the zone of the room', async () => {
  const room = await openTestRoom()
  await addresseesIn(room)
  const fixedTimes = ['08:00', '17:00']
  const followUp = { everyMinutes: null, fixedTimes, onChange: false, changeMinutes: null }
  const { code } = await room.ok('lead', 'reports.setRuleSet', { ...facts, rules: [{ ...rule, followUp }] })
  await room.ok('lead', 'reports.switchRuleSet', { code, active: true, reason: '启用' })
  room.clock.pass(60)
  const incident = await incidentIn(room)
  const { id } = await issuedIn(room, incident, 'initial')
  const to = { name: '市政府', desk: 'cityGovernment', channel: 'written' } as const
  await room.ok('officer', 'reports.deliver', { id, ...to })
  const times = async () =>
    (await room.ok('officer', 'reports.clocks', { incident }))
      .filter(({ key }) => key.includes('/at/'))
      .map(({ dueAt, state }) => [dueAt, state])
  expect(await times()).toEqual([['2026-03-10T09:00:00.000Z', 'running']])
  room.clock.passUntil('2026-03-10T09:00:00.001Z')
  expect(await times()).toEqual([
    ['2026-03-10T09:00:00.000Z', 'late'],
    ['2026-03-11T00:00:00.000Z', 'running'],
  ])
})
