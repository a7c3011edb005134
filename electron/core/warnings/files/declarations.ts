import { refuse } from '#shared/base/refusal.ts'

/** Refuses a text that declares or fetches anything, wherever it stands, in comments too; a bare `<!DOCTYPE alert>` harms nobody. Looked at before anything reads the text. */
export function refuseDeclarations(text: string): void {
  for (const { index } of text.matchAll(/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/gi)) {
    if (/^<!DOCTYPE\s{1,20}[\w:.-]{1,60}\s{0,20}>/i.test(text.slice(index, index + 120))) continue
    const outside = /\b(?:SYSTEM|PUBLIC)\b/i.test(untilElement(text.slice(index, index + 100_000)))
    refuse(outside ? 'warnings.externalEntity' : 'warnings.entityBomb')
  }
}

/** What stands between a declaration and the first element behind it. */
function untilElement(text: string): string {
  const end = text.slice(2).search(/<[A-Za-z]/)
  return end < 0 ? text : text.slice(0, 2 + end)
}
