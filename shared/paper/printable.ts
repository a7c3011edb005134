const unprintable = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const special = /[&<>"']/
const romanNumerals = /[\u2160-\u217f]/g

/**
 * The text as it can be set: line ends made one, tabs a space, what would hide or reorder letters shown as a
 * box, roman numeral signs (which the packed fonts lack) as letters.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unprintable, '\u25a1')
    .replace(romanNumerals, (sign) => sign.normalize('NFKC'))
}

/** Text made safe between tags and inside quotes of html. */
export function escaped(text: string): string {
  if (!special.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
