import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { foldName } from '../../../src/model/text/fold-name.ts'
import { highlight, toQuery, toWords } from '../../../src/model/text/search-words.ts'
import { shapeChains } from './shape-chains.ts'
import { shapeHistory } from './shape-history.ts'
import { shapeStats } from './shape-stats.ts'
import { shapeTimeline } from './shape-timeline.ts'

// biome-ignore lint/suspicious/noExplicitAny: variables and rows of this server are its own affair
type Values = any

/** What an operation needs beside its statement: parameters of the variables, and the answer of the rows. */
interface Operation {
  readonly parameters?: (variables: Values) => Values
  readonly shape?: (rows: Values[]) => Values
}

/** The operations by file name. */
export const operations: Readonly<Record<string, Operation>> = {
  measure: {},
  'who-said-what': { parameters: ({ about, first }) => ({ about: foldName(about), first }) },
  'retaliation-chains': { shape: shapeChains },
  'measures-deep': {
    parameters: ({ filter, first }) => ({
      first,
      imposedBy: foldName(filter.imposedBy),
      kinds: filter.kinds,
      announcedFrom: toSpan(filter.announcedFrom).earliest,
    }),
  },
  search: { parameters: toSearch, shape: shapeSearch },
  'country-page': { parameters: ({ ref }) => ({ ref: foldName(ref) }) },
  timeline: {
    parameters: ({ about, from, to }) => ({
      about: foldName(about[0]),
      from: toSpan(from).earliest,
      to: toSpan(to).latest,
    }),
    shape: shapeTimeline,
  },
  'shortest-path': {
    parameters: ({ from, to }) => ({ from: foldName(from), to: foldName(to) }),
    shape: ([row]) => row ?? { shortestPath: null },
  },
  'tariff-history': {
    parameters: ({ imposer, target }) => ({ imposer: foldName(imposer), target: foldName(target) }),
    shape: shapeHistory,
  },
  stats: { shape: shapeStats },
}

function toSearch({ query, first }: Values): Values {
  const words = toWords(query)
  return { query, first, words, terms: toQuery(words), key: foldName(query) }
}

function shapeSearch([{ search, words }]: Values[]): Values {
  const nodes = search.nodes.map(({ score, texts, names, match }: Values) => ({
    score,
    highlight: highlight(texts, words, names),
    match,
  }))
  return { search: { totalCount: search.totalCount, nodes } }
}
