import { tidy } from './tidy.ts'

/** A name of a cell, and what stood beside it: `张三（请假）13800000000`. */
export interface WrittenName {
  name: string
  aside: string
  telephone: string
}

/** What is written where nobody stands. */
const nobody = /^(无|空|缺|暂缺|待定|暂无|[-—–_×xX/\\]+)$/
const han = /^\p{Script=Han}+$/u

/** The people a cell names: several parted by `、`, `，`, `/`, spaces or new lines; spaces within a name are taken out. */
export function namesIn(text: string): WrittenName[] {
  return text
    .normalize('NFKC')
    .split(/[、,;/|\n\r+&]+/)
    .flatMap(splitAtSpaces)
    .map(writtenName)
    .filter(({ name }) => name !== '' && !nobody.test(name))
}

/** True when a name was written with white space around or within it. */
export function spaced(text: string): boolean {
  return /\s/.test(text.normalize('NFKC')) && namesIn(text).length === 1
}

/** The one name of a cell that holds one; spaces within Chinese names are taken out. */
export function oneName(text: string): string {
  const said = tidy(text)
  const joined = said.replace(/\s/g, '')
  return han.test(joined) || /[\p{Script=Han}·]/u.test(joined) ? joined : said
}

/** `张 三 李四` names two: single characters side by side are one name. */
function splitAtSpaces(part: string): string[] {
  const said = tidy(part)
  const words = said.split(' ')
  if (!words.every((word) => han.test(word))) return [said]
  const names: string[] = []
  let open = ''
  for (const word of words) {
    if (word.length > 1) {
      names.push(open, word)
      open = ''
    } else if (open.length === 1) {
      names.push(open + word)
      open = ''
    } else open += word
  }
  return [...names, open].filter((name) => name !== '')
}

function writtenName(part: string): WrittenName {
  const aside = [...part.matchAll(/[([]([^()[\]]*)[)\]]/g)].map((found) => found[1]).join(' ')
  const rest = part.replace(/[([][^()[\]]*[)\]]/g, ' ')
  const telephone = /\d[\d-]{5,}/.exec(rest)?.[0] ?? ''
  return { name: oneName(rest.replace(telephone, ' ')), aside: tidy(aside), telephone }
}
