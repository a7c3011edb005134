const holidays: readonly [RegExp, string][] = [
  [/元旦/, '元旦'],
  [/春节/, '春节'],
  [/清明/, '清明节'],
  [/劳动|“五一”/, '劳动节'],
  [/端午/, '端午节'],
  [/中秋/, '中秋节'],
  [/国庆|“十一”/, '国庆节'],
]

/** The holidays a text names, in the order of the text, joined as notices join them; empty when none. */
export function holidaysIn(text: string): string {
  const found = holidays
    .map(([pattern, name]) => ({ at: text.search(pattern), name }))
    .filter(({ at }) => at >= 0)
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
    .join('、')
}

/** What a part of a notice is about: the words before its first date, else the holiday its sentence or the title names, else the occasion of the title. */
export function nameOf(sentence: string, title: string): string {
  const heading = /^([^\d,。]{1,30}?):?(?=\d)/.exec(sentence)?.[1] ?? ''
  return holidaysIn(heading) || holidaysIn(sentence) || plain(heading) || holidaysIn(title) || occasion(title)
}

function plain(heading: string): string {
  return heading.length > 20 || /[将自于在]|延长|调整/.test(heading) ? '' : heading.replace(/[“”":：]/g, '')
}

function occasion(title: string): string {
  const found = /关于(?:做好)?(?:\d{4}年)?(.{2,40}?)(?:期间)?(?:调休|放假)/.exec(title)?.[1] ?? ''
  return found.replace(/[“”"]/g, '')
}
