/** A node or relationship in the graph: its identity, the hash of its content and its element id. */
export interface Stored {
  readonly key: string
  readonly hash: string
  readonly element: string
}

/** A node or relationship as it should be in the graph. */
export interface Wanted<Content> {
  readonly key: string
  readonly hash: string
  readonly content: Content
}

/** What has to change so that the graph holds exactly what is wanted. */
export interface Difference<Content> {
  readonly added: readonly Wanted<Content>[]
  readonly changed: readonly (Wanted<Content> & { readonly element: string })[]
  readonly removed: readonly Stored[]
}

/** Compares by identity and hash. */
export function findDifference<Content>(
  wanted: readonly Wanted<Content>[],
  stored: readonly Stored[],
): Difference<Content> {
  const storedByKey = new Map(stored.map((row) => [row.key, row]))
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  return {
    added: wanted.filter(({ key }) => !storedByKey.has(key)),
    changed: wanted.flatMap((row) => {
      const old = storedByKey.get(row.key)
      return old && old.hash !== row.hash ? [{ ...row, element: old.element }] : []
    }),
    removed: stored.filter(({ key }) => !wantedKeys.has(key)),
  }
}
