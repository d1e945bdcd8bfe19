import { openRandom, type Random, zipf } from './random.ts'

const KNOWN =
  'tariff trade duty import export levy retaliation quota steel soybean aluminium semiconductor chip rare earth negotiation truce deal ministry commission suspended exemption investigation dumping subsidy supply chain pork wheat copper solar panel vehicle battery licence control ban sanction agreement summit minister spokesperson percent billion market producer consumer reciprocal baseline threshold port fee ship'
const SYLLABLES =
  'ba be bi ca ce co da de di fa fe fo ga ge go ha he ka ki la le li lo ma me mi na ne no pa pe po ra re ri ro sa se si ta te ti to va ve za'
const COUNT = 12_000

/** Words of a made-up language behind real ones of trade, the most used first, so that terms are rare and frequent. */
export const words: readonly string[] = makeWords()
const draw = zipf(COUNT, 1)

/** A text of this many words. */
export function writeText(random: Random, length: number): string {
  return Array.from({ length }, () => words[draw(random)]).join(' ')
}

/** The word with this rank, with a capital letter. */
export function toTitle(rank: number): string {
  const word = words[rank % COUNT] ?? ''
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function makeWords(): string[] {
  const random = openRandom('words')
  const syllables = SYLLABLES.split(' ')
  const made = new Set(KNOWN.split(' '))
  while (made.size < COUNT) made.add(Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join(''))
  return [...made]
}
