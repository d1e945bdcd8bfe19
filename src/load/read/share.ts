/** One of several writers of a collection's tables: each of them reads all of it and writes a part. */
export interface Share {
  readonly number: number
  readonly of: number
}

/** The only writer. */
export const everything: Share = { number: 0, of: 1 }

/** What part of the work of writing a large collection its statements are. */
const STATEMENTS = 0.7

/** Statements are dealt out by speaker, so that one writer meets all that a speaker said; the first gets fewer, as it writes all other entries. */
export function ownsStatement({ number, of }: Share, speaker: string): boolean {
  if (of === 1) return true
  const first = Math.max(0, (1 / of - (1 - STATEMENTS)) / STATEMENTS)
  const place = spread(speaker)
  const owner = place < first ? 0 : 1 + Math.floor(((place - first) / (1 - first)) * (of - 1))
  return owner === number
}

/** Whether one writes a passage, whichever entries it occurs in; all that is quoted of one place goes together. */
export function ownsPassage(share: Share, id: string): boolean {
  const end = id.indexOf('~')
  return ownsName(share, end < 0 ? id : id.slice(0, end))
}

/** Whether one writes the article of this name. */
export function ownsName({ number, of }: Share, name: string): boolean {
  return of === 1 || Math.floor(spread(name) * of) === number
}

/** A number from 0 up to 1 for each text (FNV-1a, mixed once more). */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
