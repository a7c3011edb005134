import type { CrewMember } from '#shared/handover/shift.ts'

/** Someone of a shift that has not begun. */
export function NextMember({ member }: { member: CrewMember }) {
  const { name, telephones } = member.person
  return (
    <div className="ho-member">
      <span className="ho-name">{name}</span>
      <span className="dc-time dc-hint">{telephones[0]}</span>
    </div>
  )
}
