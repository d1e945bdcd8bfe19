/** How far a database had come: who reads in a cluster waits for no less. */
export interface Bookmarks {
  /** When we last wrote. */
  last: readonly string[]
  /** The newest state that was found applied as a whole. */
  settled?: string | undefined
}
