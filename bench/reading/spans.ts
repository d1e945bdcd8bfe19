import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({
  article: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.boolean().default(true),
  speaker: z.string().nullish(),
  aliases: z.array(z.string()).default([]),
  kind: z.string().optional(),
})

/** A span that somebody has annotated: whether it is a quotation, and whose. */
export type GoldSpan = z.infer<typeof shape>

/** The annotated spans of a folder's spans.jsonl, in the form that `tft read --json` prints, by article; none without such a file. */
export function readSpans(folder: string): Map<string, GoldSpan[]> {
  const path = join(folder, 'spans.jsonl')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const spans = lines.map((line) => shape.parse(JSON.parse(line))).filter(({ kind }) => kind === undefined)
  return Map.groupBy(spans, ({ article }) => article)
}
