import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addAdversarial } from './adversarial.ts'
import { CorpusFolder } from './corpus-folder.ts'
import { makeLinks, makeMeasures } from './measures.ts'
import { type Scale, scales } from './scales.ts'
import { type Add, Sources } from './sources.ts'
import { makeStatements } from './statements.ts'
import { makeActors, makeOccasions } from './world.ts'

/** Writes a dataset as a collection for `npm run load` and `npm run import`; the same scale gives the same bytes. */
export function generateCorpus(scale: Scale, folder: string): void {
  const corpus = new CorpusFolder(folder)
  makeEntries(scale, new Sources(scales[scale].articles), (entry) => corpus.add(entry))
  corpus.close()
}

function makeEntries(scale: Scale, sources: Sources, add: Add): void {
  const size = scales[scale]
  makeActors(size, sources, add)
  makeOccasions(size, sources, add)
  makeMeasures(size, sources, add)
  makeLinks(size, sources, add)
  makeStatements(size, sources, add)
  if (scale === 'adversarial') addAdversarial(sources, add)
  for (let at = 0; at < size.articles; at += 1) add({ concept: 'articles', value: sources.article(at) })
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: 'S' }, out: { type: 'string' } } })
  const { scale, out = join(import.meta.dirname, '..', '..', '.data', 'bench', 'load', `${scale}.jsonl`) } = values
  generateCorpus(scale as Scale, out)
}
