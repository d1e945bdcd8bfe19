import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Gatherer } from '../../seed/corpus/gather.ts'
import { Tables } from '../../seed/import/tables.ts'
import { addAdversarial } from './adversarial.ts'
import { CorpusFolder } from './corpus-folder.ts'
import { makeLinks, makeMeasures } from './measures.ts'
import { type Scale, scales } from './scales.ts'
import { type Add, Sources } from './sources.ts'
import { makeStatements } from './statements.ts'
import { makeActors, makeOccasions } from './world.ts'

/** What a generated dataset consists of. */
export interface Manifest {
  readonly scale: Scale
  /** The importer's arguments that name its files. */
  readonly tables: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

/** Writes a dataset for the bulk importer; the same scale gives the same bytes. */
export function generate(scale: Scale, folder: string): Manifest {
  const csv = join(folder, 'csv')
  rmSync(csv, { recursive: true, force: true })
  mkdirSync(csv, { recursive: true })
  const tables = new Tables(csv)
  const sources = new Sources(scales[scale].articles)
  const gatherer = new Gatherer(sources.articles, (records) => tables.add(records))
  makeEntries(scale, sources, (entry) => gatherer.add(entry))
  gatherer.close()
  const manifest = { scale, tables: tables.close(), counts: tables.counts() }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1))
  return manifest
}

/** Writes the same dataset as a collection for `npm run load` and `npm run import`. */
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
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: 'S' },
      format: { type: 'string', default: 'csv' },
      out: { type: 'string' },
    },
  })
  const scale = values.scale as Scale
  const folder = values.out ?? join(import.meta.dirname, '..', '..', '.data', 'bench', scale)
  if (values.format === 'jsonl') generateCorpus(scale, folder)
  else console.log(generate(scale, folder).counts)
}
