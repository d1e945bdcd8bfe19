import type { Paragraph } from '../article/article.ts'

/** What stands between two quotation marks, or behind one that goes on in the next paragraph. Places count UTF-16 units of the article. */
export interface Marked {
  /** The first and the place after the last of the words, without the marks. */
  readonly start: number
  readonly end: number
  /** The number of its paragraph. */
  readonly paragraph: number
  /** How many marked spans it stands in. */
  readonly depth: number
  /** Whether it goes on from the paragraph before. */
  readonly continues: boolean
  /** Whether its closing mark stands in its paragraph. */
  readonly isClosed: boolean
}

type Style = 'double' | 'single'
interface Open {
  readonly style: Style
  readonly start: number
  readonly continues: boolean
}

const OPENING = new Map<string, Style>([
  ['“', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['«', 'double'],
  ['‘', 'single'],
  ['‚', 'single'],
  ['‹', 'single'],
])
const CLOSING = new Map<string, Style>([
  ['”', 'double'],
  ['»', 'double'],
  ['’', 'single'],
  ['›', 'single'],
])
const STRAIGHT = new Map<string, Style>([
  ['"', 'double'],
  ["'", 'single'],
  ['＂', 'double'],
])
const WORD = /[\p{L}\p{N}]/u
/** What a closing mark follows, but for a word. */
const END = /[.,;:!?…%)\]\p{Pd}]/u
/** What an opening mark follows, or a closing one stands before. */
const GAP = /[\s([{/\p{Pd}“”„«»"‘’']/u
/** Words that begin with an apostrophe. */
const ELIDED = /^(?:\d0s\b|\d\d\b|em\b|tis\b|twas\b|cause\b|til\b|bout\b|n\b)/iu

/**
 * The marked spans of an article in the order in which they begin, by a stack: curly and straight marks, double and single, one in
 * another, over several paragraphs. Apostrophes are told apart by what stands around them.
 */
export function findMarked(paragraphs: readonly Paragraph[]): Marked[] {
  const found: Marked[] = []
  let carried: Style | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.text ?? ''
    const { spans, open } = scan(paragraph, carried, /^\s*‘/u.test(next))
    found.push(...spans)
    carried = null
    const [outer] = open
    if (!outer) continue
    const goesOn = styleOf(next.trimStart()[0] ?? '') === outer.style
    // A mark that nothing closes counts only where words go on to the end of the paragraph, or on into the next.
    if (goesOn || isOpenEnd(paragraph, outer)) found.push(toSpan(paragraph, outer, trimEnd(paragraph), 0, false))
    if (goesOn) carried = outer.style
  }
  return found.toSorted((one, other) => one.start - other.start || other.end - one.end)
}

function styleOf(sign: string): Style | undefined {
  return OPENING.get(sign) ?? STRAIGHT.get(sign)
}

/** Whether an unclosed mark may stand for a quotation: at the beginning of the paragraph, or after a comma or colon. */
function isOpenEnd({ text, start }: Paragraph, open: Open): boolean {
  if (open.style === 'single') return false
  return /(?:^|[,:]\s*)\S?$/u.test(text.slice(0, open.start - start).replace(/^\s+/u, ''))
}

function trimEnd({ text, start }: Paragraph): number {
  return start + text.trimEnd().length
}

function toSpan(paragraph: Paragraph, open: Open, end: number, depth: number, isClosed: boolean): Marked {
  return { start: open.start, end, paragraph: paragraph.number, depth, continues: open.continues, isClosed }
}

function scan(paragraph: Paragraph, carried: Style | null, goesOn: boolean): { spans: Marked[]; open: Open[] } {
  const { text, start } = paragraph
  const spans: Marked[] = []
  const stack: Open[] = []
  const first = text.search(/\S/u)
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    const style = styleOf(sign) ?? CLOSING.get(sign)
    if (!style) continue
    const role = at === first && carried === style && styleOf(sign) ? 'open' : readRole(text, at, stack, goesOn)
    if (role === 'open') {
      // A second opening mark of the same kind at one level: the first was never closed.
      const same = stack.findIndex((open) => open.style === style)
      if (same >= 0 && !STRAIGHT.has(sign) && sign !== '‘') stack.splice(same)
      stack.push({ style, start: start + at + 1, continues: at === first && carried === style })
    } else if (role === 'close') {
      const place = stack.findLastIndex((open) => open.style === style)
      const open = stack[place]
      if (!open) continue
      stack.splice(place)
      if (start + at > open.start) spans.push(toSpan(paragraph, open, start + at, stack.length, true))
    }
  }
  return { spans, open: stack }
}

/** Whether a mark opens, closes or is an apostrophe; the last single one may go on in the next paragraph. */
function readRole(text: string, at: number, stack: readonly Open[], goesOn: boolean): 'open' | 'close' | 'none' {
  const sign = text[at] ?? ''
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const style = styleOf(sign) ?? CLOSING.get(sign)
  const isOpen = stack.some((open) => open.style === style)
  const canOpen = GAP.test(before) && !/\s/u.test(after)
  if (style === 'double') {
    if (OPENING.has(sign)) return 'open'
    if (CLOSING.has(sign)) return isOpen ? 'close' : 'none'
    if (canOpen && !(isOpen && /[“”"‘’']/u.test(before) && !WORD.test(after))) return 'open'
    return isOpen ? 'close' : canOpen || WORD.test(after) ? 'open' : 'none'
  }
  if (WORD.test(before) && WORD.test(after)) return 'none'
  if (canOpen && sign !== '’' && sign !== '›') {
    if (ELIDED.test(text.slice(at + 1)) && !closesSoon(text, at)) return 'none'
    const isLast = goesOn && sign === '‘' && !/[‘]/u.test(text.slice(at + 1))
    return closesLater(text, at) || isLast ? 'open' : 'none'
  }
  if (!isOpen || OPENING.has(sign)) return 'none'
  if (END.test(before) || /[”"]/u.test(before)) return 'close'
  if (!WORD.test(before)) return 'none'
  if (/s/iu.test(before) && /^\s\p{L}/u.test(text.slice(at + 1)) && closesLater(text, at)) return 'none'
  return 'close'
}

/** Whether a later mark closes a single one: behind punctuation, or behind a word and before no letter. */
function closesLater(text: string, at: number): boolean {
  const rest = text.slice(at + 1)
  const next = rest.search(/(?<=[\s(\p{Pd}“"])[‘'](?=[\p{L}\p{N}“"])/u)
  const reach = next < 0 ? rest : rest.slice(0, next)
  return /(?<=[\p{L}\p{N}.,;:!?…%)\]”"])[’'](?![\p{L}\p{N}])/u.test(reach)
}

function closesSoon(text: string, at: number): boolean {
  return /^[^‘’']{0,60}(?<=[.,!?])[’'](?!\p{L})/u.test(text.slice(at + 1))
}
