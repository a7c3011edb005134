import type { Post, Shift } from '#shared/handover/shift.ts'
import type { PaperPerson, SignOff } from '#shared/paper/sheet.ts'
import type { Work } from '../work.ts'

/** The names of the kinds of entry, in the room's language. */
export function kindNames(work: Work): Map<string, string> {
  return new Map(
    work
      .call('log.kinds', {})
      .map(({ code, nameZh, nameEn }) => [code, work.settings.language === 'en' ? nameEn : nameZh]),
  )
}

/** A shift's crew as a sheet names it; those replaced during the shift stand there too. */
export function paperCrew(shift: Shift): {
  leader: PaperPerson[]
  lead: PaperPerson[]
  officers: PaperPerson[]
  standby: PaperPerson[]
} {
  const of = (post: Post): PaperPerson[] =>
    shift.crew
      .filter((member) => member.post === post)
      .map(({ person }) => ({ name: person.name, post: person.post, telephone: person.telephones[0] ?? '' }))
  return { leader: of('leader'), lead: of('lead'), officers: of('officer'), standby: of('standby') }
}

/** A shift's name where the duty day has several: first, second, third. */
export function shiftLabel(work: Work, shift: { dutyDay: string; ordinal: number }): string {
  const several = work.db.one<{ n: number }>(
    'SELECT count(*) AS n FROM shift WHERE duty_day = ?',
    shift.dutyDay,
  )
  return (several?.n ?? 1) > 1 || shift.ordinal > 1
    ? work.words('notices:shift.label', { ordinal: shift.ordinal })
    : ''
}

/** A signature as the sheet shows it in small type. */
export function signOff(signed: { name: string; at: string } | null | undefined): SignOff | null {
  return signed ? { name: signed.name, at: signed.at } : null
}
