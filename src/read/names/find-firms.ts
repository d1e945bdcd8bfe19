import { listWords } from '../tables/list-words.ts'
import { BODY_NOUNS } from '../tables/roles.ts'
import { speechVerbs } from '../tables/speech-verbs.ts'
import { isThing, isWorkplace, TOWNS } from './find-people.ts'
import { isCapital, type Run } from './runs.ts'

/** By which rule a name acts as a firm or another body does: its shares, its chief, who works at it, or only what it said; whose surnames are people's is asked. */
export function actsAsFirm(
  { tokens, line, from, to }: Pick<Run, 'tokens' | 'line' | 'from' | 'to'>,
  isPerson: (surname: string) => boolean,
): 'name of a body' | 'verb' | null {
  const [before, next, second] = [line[from - 1]?.lower ?? '', line[to]?.lower ?? '', line[to + 1]?.lower ?? '']
  const name = tokens.map(({ text }) => text).join(' ')
  const [first = ''] = name.split(' ')
  const after = next === "'s" ? second : next
  const isFirm =
    FIRMS_OWN.has(after) ||
    (next === "'s" && FIRMS_HEADS.test(after)) ||
    FIRM_NOUNS.has(before) ||
    isApposedFirm(line, to) ||
    // "Examplia and Sampler, the parts giants,"
    (next === 'and' && isCapital(line[to + 1]) && isApposedFirm(line, to + 2)) ||
    // "His company, Examplia Sampler, is"
    (before === ',' &&
      /^[,.]$/u.test(line[to]?.text ?? '') &&
      /^(?:company|firm|employer|start-up|startup|brand|business|bank|broker|brokerage|consultancy|agency|exchange|retailer|maker|manufacturer|union|association|federation|guild|chain|publisher)$/u.test(
        line[from - 2]?.text ?? '',
      )) ||
    // "Germany's VDA auto association said"
    (/^\p{Lu}{2,6}$/u.test(name) &&
      line.slice(to, to + 3).some(({ lower }, place, all) => FIRM_NOUNS.has(lower) && isPlain(all.slice(0, place))))
  const isMaker =
    before === 'by' &&
    /^(?:made|owned|built|produced|supplied|sold|backed|acquired)$/u.test(line[from - 2]?.lower ?? '')
  const isLetters = /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(name) && !NO_LETTERS.has(name)
  // "The union of growers, EXGR."
  const isNamedUnion =
    isLetters &&
    name.length > 2 &&
    before === ',' &&
    line.slice(Math.max(0, from - 7), from - 1).some(({ text }) => FIRM_NOUNS.has(text))
  const isListed = isNamedUnion || isInFirmList(line, from) || (isLetters && /^(?:at|of|by|from|with)$/u.test(before))
  const verb = speechVerbs.get(next)
  const speaks = verb !== undefined && /^(?:past|present)$/u.test(verb.form) && !GOVERNING.test(before)
  // "Ann Sample, who runs Examplia", "Ann Sample of Examplia Metall"
  const isOwned =
    /^(?:runs?|owns?|heads|founded|co-founded|operates|running)$/u.test(before) ||
    (tokens.length > 1 && /^(?:start|started|launched)$/u.test(before))
  // "A poll by Examplia"
  const isPollster =
    /\b(?:poll|survey|study|report|analysis|estimates?|data|figures|forecast) (?:by|from)(?: the)?$/u.test(
      line
        .slice(Math.max(0, from - 3), from)
        .map(({ lower }) => lower)
        .join(' '),
    )
  const person = line[from - 2]?.text ?? ''
  const isMembers = before === 'of' && tokens.length > 1 && !TOWNS.test(first) && isPerson(person)
  const isTraded = MARKET_VERBS.test(next) && line.slice(to + 1, to + 8).some(({ text }) => /^\d[\d.,]*%?$/u.test(text))
  const isNamedAfter =
    /^(?:said|says|wrote|writes|added|adds|argued|argues)$/u.test(before) &&
    /^[”"’',]$/u.test(line[from - 2]?.text ?? '') &&
    // "Said Sample, 61, who" is a person.
    !(line[to]?.text === ',' && (/^\d{2}$/u.test(line[to + 1]?.text ?? '') || line[to + 1]?.lower === 'who'))
  if (isFirm || isListed || isMaker || isOwned || isPollster || isMembers || isTraded || isWorkplace({ line, from }))
    return 'name of a body'
  // "Example Sampler, which ships a fifth of it, said"
  const isExplained =
    line[to]?.text === ',' &&
    second === 'which' &&
    /^which [^,.;]+, (?:said|says|told|expects|declined)\b/u.test(
      line
        .slice(to + 1, to + 30)
        .map(({ lower }) => lower)
        .join(' ')
        .replaceAll(' ,', ','),
    )
  const saysOfItself = speaks && isThing({ line, to })
  return isNamedAfter || isExplained || (speaks && before !== 'the' && (tokens.length === 1 || saysOfItself))
    ? 'verb'
    : null
}

/** What a firm has. */
const FIRMS_OWN = listWords(
  'shares stock ceo cfo executive executives shareholders customers employees engineers profit profits revenue revenues spokesman spokeswoman spokesperson chairman chairwoman chief boss director president founder co-founder analyst analysts economist economists strategist strategists',
)
const FIRMS_HEADS =
  /^(?:chief|chairman|chairwoman|chair|boss|founder|co-founder|managing|president|directors?|investors)$/u
/** Verbs by which shares move. */
const MARKET_VERBS =
  /^(?:fell|rose|lost|gained|jumped|shed|dropped|closed|surged|slid|tumbled|plunged|climbed|added|advanced|sank|soared|rallied|slipped|declined|dipped)$/u
/** Behind these a name is no subject. */
const GOVERNING = /^(?:the|in|on|at|from|to|of|with|for|by|near|across|outside|around)$/u
/** Nouns that a firm, a union or another body is called by. */
export const FIRM_NOUNS = new Set([
  ...[...BODY_NOUNS].filter(
    (noun) => !/^(?:government|body|office|court|parliament|council|cabinet|service|panel)$/u.test(noun),
  ),
  ...listWords(
    'daily weekly magazine tabloid website account channel house newsletter trader brand rival app platform broker insurer shipper producer miner brewer consultancy carrier lobby automakers newspaper shipyard refinery foundry',
  ),
])

/** "Example, the biggest maker of", "Example, which owns". */
function isApposedFirm(line: Run['line'], to: number): boolean {
  if (line[to]?.text !== ',' || !/^(?:a|an|the|which|one)$/u.test(line[to + 1]?.lower ?? '')) return false
  const rest = line.slice(to + 2, to + 9)
  const end = rest.findIndex(({ text }) => /^[,.;–—]$/u.test(text))
  return (end < 0 ? rest : rest.slice(0, end)).some(
    ({ lower }) =>
      FIRM_NOUNS.has(lower.replace(/s$/u, '')) ||
      FIRM_NOUNS.has(lower) ||
      /^(?:owns|makes|represents|serves|sells|builds|supplies|produces|exports|imports|runs|manufacturer|employs|operates)$/u.test(
        lower,
      ),
  )
}

function isPlain(tokens: Run['line']): boolean {
  return tokens.every(({ text }) => /^\p{Ll}+$/u.test(text))
}

/** Capitals that stand for no body. */
const NO_LETTERS = new Set(
  'USMCA NAFTA RCEP CPTPP IEEPA WFH MFN FDI OEM GSP EPA DIY BEV PHEV LCD OLED DRAM GPU GPUS SUVS STEM MAGA AI GDP CEO CFO TV EV EVS IT PC PM AM GMT CET CNY USD EUR PR HR IP LNG CO DC ID VAT FX IPO ETF PMI CPI FTA SUV DNA USB HQ'.split(
    ' ',
  ),
)

/** Whether a name stands in a list behind a word for firms: "companies such as X and Y", "automakers – X, Y and Z". */
function isInFirmList(line: Run['line'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    const { lower = '', text = '', kind } = line[at] ?? {}
    if (
      /^(?:companies|firms|automakers|carmakers|banks|giants|suppliers|chipmakers|retailers|brands|producers|manufacturers|airlines|rivals|groups|makers|brokers|insurers|lenders)$/u.test(
        lower,
      )
    )
      return at < from - 1
    if (
      !(
        /^(?:such|as|like|including|and|or|among|them|notably)$/u.test(lower) ||
        /^[,–—-]$/u.test(text) ||
        (kind === 'word' && /^\p{Lu}/u.test(text))
      )
    )
      return false
  }
  return false
}
