/** How far a database had come: who reads in a cluster waits for no less. */
export interface Bookmarks {
  /** When we last wrote. */
  last: readonly string[]
  /** The newest state that was found applied as a whole. */
  settled?: string | undefined
}

type Rows = readonly Record<string, unknown>[]

/** How far the database had come when it gave some rows. */
export interface Moment {
  /** Covers all that the read may have seen. */
  readonly bookmark: string
  /** Whether the read has also seen all that the bookmark covers: then the rows are of this state and no other. */
  readonly exact: boolean
}

/**
 * Keeps of which state of the database rows are. The database's bookmark counts transactions once they are committed, which
 * is before they are applied: so it takes two. A state is settled when a read that was to wait for it ended with nothing newer;
 * what is read from then on is exactly of that state if it ends with the same bookmark.
 */
export function keepMoments(bookmarks: Bookmarks) {
  const moments = new WeakMap<Rows, Moment>()
  return {
    of: (rows: Rows) => moments.get(rows),
    /** To be called before a read is sent, with the bookmark that it waits for; what it returns notes the rows. */
    begin: (after: string | undefined) => {
      const settled = after ?? bookmarks.settled
      return (rows: Rows, [bookmark, another]: readonly string[]) => {
        if (bookmark === undefined || another !== undefined) return
        const exact = bookmark === settled
        if (exact && after !== undefined) bookmarks.settled = bookmark
        moments.set(rows, { bookmark, exact })
      }
    },
  }
}
