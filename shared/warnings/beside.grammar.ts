import type { Mention } from './mention.grammar.ts'
import type { Statement } from './statement.grammar.ts'

const joint = /^(?:、|和|与|及|以及)$/

/** Statements with those of the signals listed before one whose act is told behind it (雷电黄色、暴雨橙色预警信号生效中). */
export function withBeside(
  text: string,
  mentions: readonly Mention[],
  said: readonly Statement[],
): Statement[] {
  const places = new Map(mentions.map(({ from }, index) => [from, index]))
  const told = new Set(said.map(({ from }) => from))
  return said.flatMap((one) => {
    const beside: Statement[] = []
    let next: { from: number } = one
    let index = (places.get(one.from) ?? 0) - 1
    while (one.verb.from >= one.to && index >= 0) {
      const mention = mentions[index]
      if (!mention?.hazard || mention.colour === null || told.has(mention.from)) break
      if (!joint.test(text.slice(mention.to, next.from))) break
      beside.unshift(likeOne(one, mention))
      next = mention
      index -= 1
    }
    return [...beside, one]
  })
}

function likeOne(one: Statement, { from, to, hazard, colour, level, water }: Mention): Statement {
  return { ...one, from, to, hazard, colour, level, water, earlier: one.earlier && { hazard, colour } }
}
