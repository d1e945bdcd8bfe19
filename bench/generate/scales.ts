/** How much of everything a dataset has; `commodities` are the branches of each level of the tree. */
export interface Size {
  readonly statements: number
  readonly measures: number
  readonly people: number
  readonly organizations: number
  readonly topics: number
  readonly commodities: readonly [number, number, number]
  readonly agreements: number
  readonly events: number
  readonly articles: number
}

const S: Size = {
  statements: 10_000,
  measures: 1_000,
  people: 400,
  organizations: 80,
  topics: 30,
  commodities: [10, 5, 4],
  agreements: 60,
  events: 60,
  articles: 3_000,
}

/** The datasets by name; `adversarial` is S with shapes that make bad plans explode. */
export const scales = {
  S,
  M: {
    statements: 200_000,
    measures: 20_000,
    people: 4_000,
    organizations: 400,
    topics: 100,
    commodities: [20, 10, 10],
    agreements: 600,
    events: 500,
    articles: 60_000,
  },
  L: {
    statements: 2_000_000,
    measures: 200_000,
    people: 20_000,
    organizations: 1_500,
    topics: 200,
    commodities: [20, 20, 15],
    agreements: 3_000,
    events: 2_500,
    articles: 600_000,
  },
  adversarial: { ...S, articles: 30_000 },
} as const satisfies Record<string, Size>
export type Scale = keyof typeof scales
