/** A part of a notice with a heading of its own (`一、元旦：`), or what stands before the first of them. */
export interface NoticePart {
  numbered: boolean
  sentences: string[]
}

const marker =
  /^(?:[一二三四五六七八九十]{1,3}、(?!周|星期)|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.](?!\d)|—{2})/

const pageNumber = /^[-—]*\d{1,3}[-—]*$/

/** The lines of a pasted text as they are compared: full-width brought to half-width, no white space within, page numbers left out. */
export function linesOf(text: string): string[] {
  return text
    .replace(/[\u2460-\u2473]/g, '\n——')
    .normalize('NFKC')
    .replace(/[―–]/g, '—')
    .replace(/[○Oo](?=[〇○Oo年一二三四五六七八九])/g, '〇')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '' && !pageNumber.test(line))
}

/** The parts of a notice from its lines: a line that begins with a number begins a part, every other one goes on where the last stopped. */
export function partsOf(lines: readonly string[]): NoticePart[] {
  return lines
    .join('\n')
    .replace(/([。:;])([一二三四五六七八九十]{1,3}、(?!周|星期))/g, '$1\n$2')
    .split('\n')
    .reduce<{ numbered: boolean; text: string }[]>((parts, line) => {
      const last = parts.at(-1)
      if (marker.test(line)) parts.push({ numbered: true, text: line.replace(marker, '') })
      else if (last) last.text += line
      else parts.push({ numbered: false, text: line })
      return parts
    }, [])
    .map(({ numbered, text }) => ({ numbered, sentences: sentencesOf(text) }))
}

/** Sentences end at a full stop or a semicolon that is not within brackets. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[。;])(?![^(]{0,60}\))/)
    .map((sentence) => sentence.replace(/[。;]$/, ''))
    .filter((sentence) => sentence !== '')
}
