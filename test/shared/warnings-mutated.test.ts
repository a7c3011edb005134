import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReadWarning } from '#shared/warnings/read-warning.ts'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { diceOf } from '#test/help/dice.ts'
import { mutated } from '#test/help/warning-mutation.ts'
import { usualReceipt } from '#test/help/warning-score.ts'

const receipt = { receivedAt: usualReceipt, zone: 'Asia/Shanghai' }
const folder = join(import.meta.dirname, '../samples/warning-texts')
const texts = [
  'samples',
  'untidy',
  'plain',
  'messy',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
].flatMap((name) =>
  (JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { text: string }[]).map(
    (one) => one.text,
  ),
)

/** Reads a text and tells how long the processor worked, in milliseconds: others use it too. */
function timed(text: string): { read: ReadWarning[]; took: number } {
  const before = process.cpuUsage()
  const read = readWarnings(text, receipt)
  return { read, took: process.cpuUsage(before).user / 1_000 }
}

test('mutated samples never throw, never hang, and give whole records', () => {
  const dice = diceOf(Number(process.env.DUTY_SEED ?? 20_261_126))
  const slow: number[] = []
  for (let left = Number(process.env.DUTY_MUTATIONS ?? 2_000); left > 0; left -= 1) {
    const text = mutated(dice.one(texts), dice, dice.one(texts))
    const { read, took } = timed(text)
    if (took > 1_000) slow.push(took)
    for (const one of read) {
      expect(ReadWarning.safeParse(one).error?.issues ?? []).toEqual([])
      for (const { words, from, to } of Object.values(one.evidence)) expect(text.slice(from, to)).toBe(words)
    }
  }
  expect(slow).toEqual([])
}, 600_000)

const nasty: readonly [string, string][] = [
  ['one sign', '预'],
  ['warnings without end', '暴雨橙色预警信号'],
  ['verbs', '发布'],
  ['towns', '白石镇、'],
  ['towns without kind', '白石、'],
  ['towns joined by words', '白石和'],
  ['offices', '澄河县气象台、'],
  ['figures', '20日15时30分'],
  ['spans', '20日至21日'],
  ['Chinese figures', '二〇二六年七月'],
  ['digits', '9'],
  ['digits with points', '1.5-'],
  ['brackets', '([【'],
  ['spaces', ' '],
  ['spaced signs', '暴 '],
  ['line ends', '。\n'],
  ['blank lines', '\n'],
  ['letters only', '局'],
  ['kinds only', '镇县市区'],
  ['colours', '(黄色预警)'],
  ['changes', '将暴雨橙色预警信号升级为'],
  ['responses', '防汛Ⅲ级应急响应'],
  ['labels', '预警级别:'],
  ['conditions', '当发布'],
  ['addresses', 'http://'],
  ['whole texts', texts[0] ?? ''],
  ['lifts in one sentence', '解除暴雨橙色预警信号，'],
  ['lifts by time alone', '15时解除。'],
  ['types with one colour', '暴雨、雷电、'],
  ['orders to move', '立即转移预警'],
  ['lists in force', '、15时发布的暴雨橙色预警'],
  ['villages in brackets', '白石镇(三岔村、'],
  ['colours side by side', '暴雨橙色、'],
]

const stations = Array.from(
  { length: 8_000 },
  (_, index) =>
    `澄河县气象台7月${1 + (index % 28)}日${index % 24}时${index % 60}分发布暴雨橙色预警信号${index % 3 === 0 ? '，' : '。\n'}`,
).join('')
const rivers = Array.from(
  { length: 20_000 },
  (_, index) => `${'东西南北中'[index % 5]}溪洪水黄色预警、`,
).join('')

test.each([
  ['warnings of many times', stations],
  ['many rivers in one sentence', `县水文局7月2日3时发布${rivers}`],
])(
  '200,000 characters of %s are read within a second',
  (_what, long) => {
    const text = long.slice(0, 200_000)
    expect(Math.min(timed(text).took, timed(text).took)).toBeLessThan(1_000)
  },
  60_000,
)

test.each(nasty)(
  '200,000 characters of %s are read within a second',
  (_what, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000)
    expect(Math.min(timed(text).took, timed(text).took)).toBeLessThan(1_000)
  },
  60_000,
)
