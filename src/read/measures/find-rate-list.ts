import type { Being, Mention } from '../names/being.ts'
import type { Sentence } from '../speech/sieve.ts'

/** A rate, and the countries that it is for. */
export interface Rated {
  readonly targets: readonly Being[]
  readonly rate: number
  readonly start: number
  readonly end: number
}

const RATE = String.raw`(\d+(?:\.\d+)?)(?:\s?%|[- ]per ?cent\b)`
/** What may stand between a country and its rate: "faces a", "will be hit with", ", at". */
const BETWEEN = String.raw`(?:[’']s?)?(?: goods| exports| imports| products)?,? ?\(?(?:(?:will |would |now |also |is |are |were |was |has |have |been |be |to )*(?:fac(?:es?|ed|ing)|gets?|got|pays?|hit with|subject to|charged|set at|see|by|with|at|of|for|rate|tariffs?|dut(?:y|ies)|lev(?:y|ies)|an?|the|agreed to|rates|reduced|higher|lower|whose|rate) ?)*`
const BEHIND = new RegExp(`^${BETWEEN}${RATE}`, 'u')
const BEFORE = new RegExp(
  `${RATE}(?: (?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate))? (?:on|for|against|from) (?:the |imports from |goods from |products from |most |all )*$`,
  'u',
)
const JOINED = /^(?:,|,? and|,? or|, and| and) (?:the )?$/u

/**
 * The rates of a list of countries, each with those before or behind it: "Fiji faces 25 per cent, Peru and Chile 32 per cent",
 * "20% on Fiji and 30% on Peru", "Fiji and Peru agreed to rates of 20% and 19%, respectively". Nothing where it is no list.
 */
export function findRateList(text: string, { start, end }: Sentence, mentions: readonly Mention[]): Rated[] {
  const countries = mentions.filter(({ being, form }) => being.kind === 'country' && form !== 'capital')
  const found: Rated[] = []
  let group: Mention[] = []
  for (const [index, mention] of countries.entries()) {
    const last = group.at(-1)
    group = last && JOINED.test(text.slice(last.end, mention.start)) ? [...group, mention] : [mention]
    const next = countries[index + 1]?.start ?? end
    const behind = BEHIND.exec(text.slice(mention.end, next))
    const lead = text.slice(Math.max(start, (group[0] ?? mention).start - 60), (group[0] ?? mention).start)
    const before = BEFORE.exec(lead)
    const isJoined = countries[index + 1] !== undefined && JOINED.test(text.slice(mention.end, next))
    const rate = behind?.[1] ?? (isJoined ? undefined : before?.[1])
    if (rate === undefined) continue
    const targets = group.map(({ being }) => being)
    found.push({ targets, rate: Number(rate), start: (group[0] ?? mention).start, end: mention.end })
  }
  const whole = text.slice(start, end)
  const rates = Array.from(whole.matchAll(new RegExp(RATE, 'gu')), ([, rate]) => Number(rate))
  if (/\brespectively\b/u.test(whole) && rates.length > 1 && rates.length === countries.length)
    return countries.map(({ being, start: from, end: to }, index) => ({
      targets: [being],
      rate: rates[index] ?? 0,
      start: from,
      end: to,
    }))
  return found.length > 1 ? found : []
}
