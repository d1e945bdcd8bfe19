import stringWidth from 'string-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The characters of a text as people see them: letters with their marks, emojis of several parts. */
function listGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** A text of at most so many characters, with … for what is left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const all = listGraphemes(text)
  return all.length > longest ? `${all.slice(0, longest - 1).join('')}…` : text
}

/** The lines of a text that is no wider than a number of columns, broken between words, and within those that are wider. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => splitWord(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && stringWidth(longer) > width) lines.push(line)
    line = line !== '' && stringWidth(longer) > width ? word : longer
  }
  return [...lines, line]
}

/** A word as parts that fit, each as long as it can be; one grapheme is never split. */
function splitWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const grapheme of listGraphemes(word)) {
    if (part !== '' && stringWidth(part + grapheme) > width) {
      parts.push(part)
      part = ''
    }
    part += grapheme
  }
  return [...parts, part]
}
