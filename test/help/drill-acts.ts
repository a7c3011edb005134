import type { InputOf } from '#shared/contract/index.ts'
import type { Drill } from '#shared/drills/drill.ts'
import type { TestRoom } from './room.ts'

/** A tabletop drill with two injects, the second one fifteen minutes after the first. */
export const gasDrill: InputOf<'drills.plan'> = {
  name: '燃气泄漏桌面演练',
  kind: 'tabletop',
  place: '值班室',
  subject: '接报、首报、叫应',
  participants: '李娜（主班）\n王芳（副班）',
  controller: '张伟',
  script: [
    {
      code: 'call',
      atMinutes: 0,
      kind: 'call',
      from: '居民 何某',
      words: '人民路38号有很浓的煤气味',
      expected: { act: '问清七件事', byMinutes: 5, proof: 'answer' },
    },
    {
      code: 'reading',
      atMinutes: 15,
      kind: 'reading',
      from: '燃气公司',
      words: '管网压力下降到0.12兆帕',
      expected: { act: '首报', byMinutes: 30, proof: 'entry' },
    },
  ],
}

/** A drill planned by the officer. */
export function planned(room: TestRoom, some: Partial<InputOf<'drills.plan'>> = {}): Promise<Drill> {
  return room.ok('officer', 'drills.plan', { ...gasDrill, ...some })
}

/** A drill that runs. */
export async function begun(room: TestRoom, some: Partial<InputOf<'drills.plan'>> = {}): Promise<Drill> {
  const { id } = await planned(room, some)
  return room.ok('officer', 'drills.begin', { id })
}
