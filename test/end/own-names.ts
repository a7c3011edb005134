import types from '#resources/rules/event-types.json' with { type: 'json' }

const kinds = types.types.map(({ name }) => `(${name})`)

/** A text without what is called by its own name in every language: laws with their number and article, the kinds of incident of the national table. */
export function withoutOwnNames(text: string): string {
  const cited = text.replaceAll(/《[^》]+》(?:（[^）]+）)*第[^.;,\s]*/g, '')
  return kinds.reduce((rest, kind) => rest.replaceAll(kind, ''), cited)
}
