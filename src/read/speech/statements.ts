import { countWords } from '../../model/text/count-words.ts'
import type { statementModes } from '../../model/vocabulary.ts'
import type { Article, Paragraph } from '../article/article.ts'
import type { Being } from '../names/being.ts'
import { isCredit } from '../names/runs.ts'
import type { Band } from '../proposal.ts'
import { NEEDS } from '../tables/speech-verbs.ts'
import type { Act } from './acts.ts'
import type { Chunk } from './chunks.ts'
import type { Quote, Sentence, Sieved, Telling } from './sieve.ts'

/** Something that somebody is told to have said, in marks or reported: a proposal for a statement of the graph. */
export interface StatementFound {
  readonly speaker: Being
  readonly mode: keyof typeof statementModes
  readonly paragraph: Paragraph
  /** The sentence that tells it. */
  readonly start: number
  readonly end: number
  /** The speaker's own words, where marks give them. */
  readonly quotes: readonly Quote[]
  readonly group: number
  readonly sentence: Sentence | null
  readonly telling: Telling | null
  readonly rule: string
  readonly band: Band
}

/** The statements of an article: one for each utterance in marks, and one for each speaker of a sentence that reports without. */
export function listStatements(article: Article, { quotes, sentences }: Sieved): StatementFound[] {
  const said = quotes.filter(
    ({ isQuote, speaker, rule }) => isQuote && speaker !== null && rule !== 'heading' && !rule.startsWith('nested'),
  )
  const groups = [...Map.groupBy(said, ({ group }) => group).values()]
  const direct = groups.flatMap((pieces) => toStatement(article, pieces, sentences))
  const indirect = sentences
    .filter(({ paragraph }) => !isCredit(paragraph))
    .flatMap((sentence) => listReported(sentence, direct))
  const all = [...direct, ...indirect].toSorted((one, other) => one.start - other.start)
  return all.map((one, index) => ({ ...one, group: one.group || 1 + index + quotes.length }))
}

/** Three words in marks are the speaker's own, fewer are reported speech with some. */
const FEWEST_DIRECT = 3

function toStatement(article: Article, pieces: readonly Quote[], sentences: readonly Sentence[]): StatementFound[] {
  const [first] = pieces
  const paragraph = article.paragraphs.find(({ number }) => number === first?.marked.paragraph)
  if (!first?.speaker || !paragraph) return []
  const words = Math.max(...pieces.map(({ marked }) => countWords(article.text.slice(marked.start, marked.end))))
  const around = pieces.flatMap(({ marked }) =>
    sentences.filter(({ start, end }) => start <= marked.start && marked.start <= end),
  )
  const sentence = around[0] ?? null
  return [
    {
      speaker: first.speaker,
      mode: words < FEWEST_DIRECT ? 'MIXED' : 'DIRECT',
      paragraph,
      start: Math.min(...around.map(({ start }) => start)),
      end: Math.max(...around.filter((one) => one.paragraph === paragraph).map(({ end }) => end)),
      quotes: pieces,
      group: first.group,
      sentence,
      telling:
        around
          .flatMap(({ acts }) => acts)
          .find(({ speakers }) => speakers.some(({ being }) => being === first.speaker)) ?? null,
      rule: first.rule,
      band: first.band,
    },
  ]
}

/** What a sentence reports without marks, once for each speaker whom no quotation of the sentence has. */
function listReported(sentence: Sentence, direct: readonly StatementFound[]): StatementFound[] {
  const quoted = new Set(
    direct
      .filter(({ quotes }) =>
        quotes.some(({ marked }) => sentence.start <= marked.start && marked.start < sentence.end),
      )
      .map(({ speaker }) => speaker),
  )
  const found = new Map<Being, StatementFound>()
  for (const telling of sentence.acts) {
    const { act } = telling
    if (!reports(sentence, telling)) continue
    for (const { being, rule, band } of telling.speakers) {
      if (quoted.has(being) || found.has(being)) continue
      found.set(being, {
        speaker: being,
        mode: 'INDIRECT',
        paragraph: sentence.paragraph,
        start: sentence.start,
        end: sentence.end,
        quotes: [],
        group: 0,
        sentence,
        telling,
        rule: `${act.how}, ${act.verb?.base ?? act.how}, ${rule}`,
        band: band === 'sure' && (act.how === 'before' || act.how === 'according to') ? 'likely' : 'look',
      })
    }
  }
  return [...found.values()]
}

/** Whether what a verb tells is somebody's words or stance, follows or stands before, and is not itself told by another. */
function reports(sentence: Sentence, telling: Telling): boolean {
  const { chunks, acts } = sentence
  const { act, speakers } = telling
  if (
    speakers.length === 0 ||
    isTold(
      chunks,
      act,
      acts.filter(({ speakers: others }) => others.length > 0).map((one) => one.act),
      speakers[0]?.being,
      acts,
    )
  )
    return false
  if (act.how === 'according to') return true
  const next = chunks[act.to + 1]
  if (isPostposed(chunks, act)) return true
  if (!next || (next.kind === 'sign' && /^[.!?;]$/u.test(next.text))) return false
  const needs = NEEDS[act.verb?.base ?? '']
  if (!needs) return true
  const rest = chunks
    .slice(act.to + 1, act.to + 14)
    .map(({ text }) => text)
    .join(' ')
  return needs.test(rest)
}

/** Whether who said it stands behind what was said: "…, experts say.", "…, Hassett said on Sunday." */
function isPostposed(chunks: readonly Chunk[], { at, from, to, how, verb }: Act): boolean {
  if (verb?.class !== 'SAY' || how === 'elided') return false
  if (how === 'inverted') return true
  const article = /^(?:the|a|an)$/u.test(chunks[from - 1]?.lower ?? '') ? 1 : 0
  const before = chunks[from - 1 - article]
  const next = chunks[Math.max(at, to) + 1]
  const isBehind = from > 2 && before?.kind === 'sign' && /^[,–—]$/u.test(before.text)
  const isEnd =
    !next ||
    (next.kind === 'sign' && /^[.,!?;]$/u.test(next.text)) ||
    /^(?:on|in|at|late|early|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|after)$/u.test(
      next.lower,
    )
  return isBehind && isEnd && !chunks.slice(to + 1).some(({ lower }) => lower === 'that')
}

/** Whether an act is part of what another act of the sentence tells. */
function isTold(
  chunks: readonly Chunk[],
  act: Act,
  acts: readonly Act[],
  being: Being | undefined,
  tellings: readonly Telling[],
): boolean {
  const speakerOf = (one: Act) => tellings.find((telling) => telling.act === one)?.speakers[0]?.being
  return acts.some((other) => {
    if (other === act || speakerOf(other) === being) return false
    if (other.at > act.at)
      return (
        isPostposed(chunks, other) ||
        (other.how === 'according to' &&
          act.how !== 'according to' &&
          speakerOf(other)?.bodyKind !== 'MEDIA' &&
          !chunks
            .slice(act.to + 1, other.at)
            .some(({ lower }, place, all) => /^(?:while|but|whereas)$/u.test(lower) && all[place - 1]?.text === ','))
      )
    if (act.how === 'according to' || other.how === 'according to')
      return (
        other.how === 'according to' &&
        other.from < 2 &&
        act.how !== 'according to' &&
        speakerOf(other)?.bodyKind !== 'MEDIA'
      )
    if (isPostposed(chunks, act)) return false
    if (other.verb?.class === 'STANCE') return false
    const between = chunks.slice(other.to + 1, act.at)
    return !between.some(
      ({ kind, text, lower }, place) =>
        (kind === 'sign' && /^[;—–]$/u.test(text)) ||
        (/^(?:while|but|although|though|after|whereas|and)$/u.test(lower) &&
          /^[,—–]$/u.test(between[place - 1]?.text ?? '')),
    )
  })
}
