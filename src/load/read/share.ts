/** One of several writers of a collection's tables: each of them reads all of it and writes a part. */
export interface Share {
  readonly number: number
  readonly of: number
}

/** The only writer. */
export const everything: Share = { number: 0, of: 1 }

/** The share of the work of writing a large collection that its statements make up. */
const STATEMENTS = 0.7

/** Statements are divided by speaker, so that one writer sees all that a speaker said; the first gets fewer, since it writes all other entries too. */
export function ownsStatement({ number, of }: Share, speaker: string): boolean {
  if (of === 1) return true
  const first = Math.max(0, (1 / of - (1 - STATEMENTS)) / STATEMENTS)
  const place = spread(speaker)
  const owner = place < first ? 0 : 1 + Math.floor(((place - first) / (1 - first)) * (of - 1))
  return owner === number
}

/** Whether this writer writes a passage, whichever entries cite it; all excerpts of one paragraph go to the same writer. */
export function ownsPassage(share: Share, id: string): boolean {
  const end = id.indexOf('~')
  return ownsName(share, end < 0 ? id : id.slice(0, end))
}

/** Whether this writer writes the article of this name. */
export function ownsName({ number, of }: Share, name: string): boolean {
  return of === 1 || Math.floor(spread(name) * of) === number
}

/** Maps a text to a number from 0 up to 1 (FNV-1a hash, mixed once more). */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
