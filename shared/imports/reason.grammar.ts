import type { AbsenceKind } from '#shared/roster/absence.ts'
import { tight } from './tidy.ts'

const kinds: [RegExp, AbsenceKind][] = [
  [/产假|陪产|生育|哺乳假|流产/, 'maternity'],
  [/病|就医|住院|手术|体检/, 'sick'],
  [/年休|年假|公休|休假|探亲/, 'annual'],
  [/补休|调休|倒休|轮休/, 'lieu'],
  [/下乡|包联|驻村|驻点|蹲点|帮扶|包保|挂职/, 'stationed'],
  [/培训|学习|党校|进修|轮训/, 'training'],
  [/出差|公差|外出开会|会议|考察|公务/, 'trip'],
  [/事假|私事|家事|婚假|丧假/, 'personal'],
]

/** The kind of leave a reason names; `other` when it names none. */
export function absenceKindIn(text: string): AbsenceKind {
  const said = tight(text)
  return kinds.find(([words]) => words.test(said))?.[1] ?? 'other'
}
