import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'
import { type Article, article } from '../../model/article.ts'
import type { Articles } from '../record/evidence.ts'
import { parseJson, readLines } from './read-lines.ts'

/** How many parsed articles are cached. */
const KEPT = 10_000

const named = z.object({ slug: z.string() })

/** The articles of an open file, and how many entries of the file stand before each. */
export interface PlacedArticles extends Articles, Disposable {
  readonly count: number
  placeOf(slug: string): number | undefined
}

/** Finds the articles of a file by slug; memory holds only the position of each. */
export function openArticles(path: string): PlacedArticles {
  if (!existsSync(path)) return { count: 0, placeOf: () => undefined, get: () => undefined, [Symbol.dispose]: () => {} }
  const places = locate(path)
  const file = openSync(path, 'r')
  const kept = new Map<string, Article | undefined>()
  const get = (slug: string) => {
    if (kept.has(slug)) return kept.get(slug)
    const place = places.get(slug)
    const found = place ? read(file, place) : undefined
    if (kept.size >= KEPT) kept.clear()
    kept.set(slug, found)
    return found
  }
  const { count, placeOf } = places
  return { count, placeOf, get, [Symbol.dispose]: () => closeSync(file) }
}

type Place = readonly [start: number, end: number]

/** Lines without an article are skipped here, and reported where the entries are read. */
function locate(path: string) {
  const starts: number[] = [0]
  const numbers = new Map<string, number>()
  for (const { text, offset } of readLines(path)) {
    const { data } = named.safeParse(parseJson(text))
    if (data && !numbers.has(data.slug)) numbers.set(data.slug, starts.length - 1)
    starts.push(offset)
  }
  return {
    count: starts.length - 1,
    placeOf: (slug: string) => numbers.get(slug),
    get: (slug: string): Place | undefined => {
      const number = numbers.get(slug)
      return number === undefined ? undefined : [starts[number] ?? 0, starts[number + 1] ?? 0]
    },
  }
}

function read(file: number, [start, end]: Place): Article | undefined {
  const bytes = Buffer.allocUnsafe(end - start)
  readSync(file, bytes, 0, bytes.length, start)
  return article.safeParse(parseJson(bytes.toString('utf8').trim())).data
}
