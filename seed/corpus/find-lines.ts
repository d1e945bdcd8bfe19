import { z } from 'zod'
import type { Problem } from '../problem.ts'
import type { Corpus } from './corpus.ts'
import { identify } from './identify.ts'
import { readEntries } from './read-entries.ts'

/** Ids that entries refer to though there is nothing of the kind, and ids that stand more than once. */
const found = z.object({ missing: z.array(z.string()), repeated: z.array(z.string()) })

/** Where in a collection stands what an import found wrong; nothing where it found something else. */
export function findLines(corpus: Corpus, details: unknown): Problem[] {
  const { data } = found.safeParse(details)
  if (!data) return []
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const { entry, report } of readEntries(corpus)) {
    if (!entry) continue
    const text = JSON.stringify(entry.value)
    for (const id of data.missing) if (text.includes(`"${id}"`)) problems.push(report(`there is no ${id}`))
    const id = identify(entry)
    if (!data.repeated.includes(id)) continue
    if (seen.has(id)) problems.push(report(`an earlier entry has ${id}`))
    seen.add(id)
  }
  return problems
}
