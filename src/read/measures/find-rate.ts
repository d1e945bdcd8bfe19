import type { Passage } from './find-measures.ts'

const RATE = /(\d+(?:\.\d+)?)(?:\s?%|[- ]per ?cent(?:age[- ]points?)?\b|\s?pc\b)/giu
/** How many words may stand between a rate and the word for the measure. */
const REACH = 12
/** What a number measures that is no rate of a measure. */
const OTHER =
  /^\s*(?:of (?:the|its|global|all|world|total)|higher|lower|more|less|growth|share|stake|drop|fall|rise|jump)\b/u

/** The rates near the word for a measure, in percent, the nearest first; of "from 25 to 50 percent" the one that is reached. */
export function findRates({ text, sentence, start, end }: Passage): number[] {
  const rates = Array.from(text.slice(sentence.start, sentence.end).matchAll(RATE), ({ 0: raw, 1: number, index }) => {
    const at = sentence.start + index
    const isBefore = at < start
    const gap = isBefore ? text.slice(at + raw.length, start) : text.slice(end, at)
    const away = gap.split(/\s+/u).length - (/\bto $/u.test(text.slice(at - 4, at)) ? 3 : 0)
    // Of "from 25 to 50 percent" and "to 50 percent from 25 percent" the rate that is reached.
    const isOld =
      /^ ?to (?:\p{L}+ )?\d/u.test(text.slice(at + raw.length, at + raw.length + 20)) ||
      /\bto [\d.]+ ?(?:%|per ?cent|percent),? (?:down |up )?from (?:the (?:current|previous) )?$/u.test(
        text.slice(Math.max(0, at - 50), at),
      )
    const isOther =
      isOld ||
      /\b(?:above|beyond|exceed(?:ing|ed)?|topp(?:ing|ed)|more than) $/u.test(text.slice(Math.max(0, at - 12), at)) ||
      away > REACH ||
      /[;!?]|(?<!\b\p{Lu})\. |, (?:and|but|while|after|which|although|though)\b/u.test(gap) ||
      OTHER.test(text.slice(at + raw.length, at + raw.length + 20))
    return { number: Number(number), away, isOther }
  })
  return rates
    .filter(({ isOther }) => !isOther)
    .toSorted((one, other) => one.away - other.away)
    .map(({ number }) => number)
}
