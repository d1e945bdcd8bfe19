// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any

/** Puts counts into the shape of the answer; what there is none of is left out. */
export function shapeStats(rows: Values[]): Values {
  const list = (part: string) =>
    rows
      .filter((row) => row.part === part && row.count > 0)
      .map(({ name, count }) => ({ name, count }))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
  const total = (name: string) => rows.find((row) => row.part === 'total' && row.name === name)?.count ?? 0
  return {
    stats: {
      articles: total('Article'),
      statements: total('Statement'),
      latestArticleOn: rows.find(({ part }) => part === 'latest')?.name ?? null,
      entities: list('entities'),
      relationships: list('relationships'),
    },
  }
}
