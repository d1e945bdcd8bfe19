import { z } from 'zod'
import { escapeText } from './escape-text.ts'

const entry = z.object({ on: z.string(), summary: z.string() })

/** What an operation has to ask of `timeline`, so that it can be drawn. */
export const timeline = z.union([
  z.object({ nodes: z.array(entry) }).transform(({ nodes }) => nodes),
  z.object({ edges: z.array(z.object({ node: entry })) }).transform(({ edges }) => edges.map(({ node }) => node)),
])
export const timelineNeeds = 'nodes { on summary }'

/** Each day with what happened on it. */
export function drawTimeline(entries: z.infer<typeof timeline>): string {
  const days = new Map<string, string[]>()
  for (const { on, summary } of entries) days.set(on, [...(days.get(on) ?? []), summary])
  const lines = [...days].map(([on, summaries]) => `  ${[on, ...summaries.map(escapeText)].join(' : ')}`)
  return ['timeline', ...lines].join('\n')
}
