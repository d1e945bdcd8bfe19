import { Utterances } from '../record/utterances.ts'
import type { Corpus } from './corpus.ts'
import { parseEntry } from './parse-entry.ts'
import { parseJson, readLines } from './read-lines.ts'

/** What is looked for in the lines of these files before they are read. */
const wanted = new Map([
  ['statements', /"restates"\s*:\s*"/],
  ['relationships', /"PART_OF"/],
])

/** Looks through a collection for what statements have to know of later entries; what is wrong there is told when it is read. */
export function readUtterances({ files }: Corpus): Utterances {
  const utterances = new Utterances()
  for (const { concept, path } of files) {
    const pattern = wanted.get(concept)
    if (!pattern) continue
    for (const { text } of readLines(path)) {
      const { entry } = pattern.test(text) ? parseEntry(concept, parseJson(text)) : { entry: null }
      if (entry) utterances.add(entry)
    }
  }
  return utterances
}
