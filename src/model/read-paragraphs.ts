import { normaliseParagraph } from './normalise-paragraph.ts'

/** The paragraphs of an article's text: its non-empty lines in order, title included; the n-th is number n. */
export function readParagraphs(text: string): string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => normaliseParagraph(line) !== '')
}
