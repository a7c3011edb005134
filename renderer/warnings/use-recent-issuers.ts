import { useQuery } from '#renderer/app/call.ts'
import { listed } from '#shared/warnings/listed.grammar.ts'

const looked = 60
const offered = 12

/** Who issued the last warnings, each set of issuers once, the newest first. */
export function useRecentIssuers(): string[] {
  const { value } = useQuery('warnings.list', { limit: looked })
  const named = value?.chains.map(({ issuers }) => listed(issuers)).filter(Boolean) ?? []
  return [...new Set(named)].slice(0, offered)
}
