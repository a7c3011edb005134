import eventTypes from '#resources/rules/event-types.json' with { type: 'json' }
import type { IncidentType } from './type.ts'

/** The national table of kinds of incidents, as shipped. */
export const nationalTypes: readonly IncidentType[] = eventTypes.types.map(({ code, name, sure }) => ({
  code,
  name,
  sure,
  parent: parentOf(code),
  local: false,
  active: true,
}))

const english = new Map(eventTypes.types.map((type) => [type.code, type.english]))

/** The name of a kind in a language: those of the national table have one in English, the room's own are called as the room calls them. */
export function kindName({ code, name }: { code: string; name: string }, language: 'zh-CN' | 'en'): string {
  return language === 'en' ? (english.get(code) ?? name) : name
}

/** The code a kind of the room's own stands under in the national table: up its parents to the first the table has; itself when nobody knows it. */
export function nationalCode(code: string, types: readonly IncidentType[]): string {
  const seen = new Set<string>()
  let at = types.find((type) => type.code === code)
  while (at?.local && !seen.has(at.code)) {
    seen.add(at.code)
    const { parent } = at
    at = types.find((type) => type.code === parent)
  }
  return at && !at.local ? at.code : code
}

/** The kinds from the top down to `code`, for showing where it belongs. */
export function typePath(code: string, types: readonly IncidentType[]): IncidentType[] {
  const path: IncidentType[] = []
  let at = types.find((type) => type.code === code)
  while (at && !path.includes(at)) {
    path.unshift(at)
    const { parent } = at
    at = types.find((type) => type.code === parent)
  }
  return path
}

/** The group above a code of the national table: 12D01 under 12D00, 12D00 under 12000, that under 10000. */
function parentOf(code: string): string {
  if (code.endsWith('0000')) return ''
  if (code.endsWith('000')) return '10000'
  return code.endsWith('00') ? `${code.slice(0, 2)}000` : `${code.slice(0, 3)}00`
}
