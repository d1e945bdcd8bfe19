import { foldName } from '../../../src/model/text/fold-name.ts'
import { shapeStats } from '../floor/shape-stats.ts'

// biome-ignore lint/suspicious/noExplicitAny: shapes of another schema
type Values = any
type Translation = Readonly<Record<string, (given: Values) => Values>>

/** The contract's variables as this schema takes them. */
export const toVariables: Translation = {
  'who-said-what': ({ about, first }) => ({ about: foldName(about), first }),
  'measures-deep': ({ filter, first }) => ({
    code: filter.imposedBy,
    kinds: filter.kinds,
    from: filter.announcedFrom,
    first,
  }),
  'country-page': ({ ref }) => ({ code: ref }),
}

/** This schema's answers in the contract's shape. */
export const toContract: Translation = {
  measure: ({ measures: [node] }) => ({ node: node ?? null }),
  'who-said-what': ({ totalCount, nodes }) => ({ whoSaid: { totalCount, nodes: nodes.map(toStatement) } }),
  'measures-deep': ({ measuresConnection }) => ({ measures: toPage(measuresConnection, toMeasure) }),
  'country-page': ({ countries: [country] }) => ({ country: toCountry(country) }),
  stats: ({ counts }) => shapeStats(counts),
}

function toPage({ aggregate, edges }: Values, shape: (node: Values) => Values): Values {
  return { totalCount: aggregate.count.nodes, nodes: edges.map(({ node }: Values) => shape(node)) }
}

function listNodes({ edges }: Values): Values[] {
  return edges.map(({ node }: Values) => node)
}

function toStatement({ speaker: [speaker], speakerCountry: [speakerCountry], reportedIn, ...rest }: Values): Values {
  const passages = reportedIn.map(({ paragraph, excerpt, ...article }: Values) => ({ paragraph, excerpt, article }))
  return { ...rest, speaker, speakerCountry, reportedIn: passages }
}

function toMeasure({ targets, covers, deferredBy, ...rest }: Values): Values {
  const put = deferredBy?.edges.map(({ properties, node: { reachedAt, ...by } }: Values) => ({
    until: properties.until,
    by: { ...by, reachedAt: reachedAt?.[0] },
  }))
  return { ...rest, targets: listNodes(targets), covers: covers && { nodes: covers }, deferredBy: put }
}

function toCountry({ said, saidCount, measuresImposed, agreements, ...rest }: Values): Values {
  const nodes = said.map(({ speaker: [speaker], ...one }: Values) => ({ ...one, speaker }))
  return {
    ...rest,
    measuresImposed: toPage(measuresImposed, toMeasure),
    said: { totalCount: saidCount, nodes },
    agreements: toPage(agreements, (node) => node),
  }
}
