import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { recordArticle } from '../../seed/records/record-articles.ts'
import { addAdversarial } from './adversarial.ts'
import { makeLinks, makeMeasures } from './measures.ts'
import { type Scale, scales } from './scales.ts'
import { Sources } from './sources.ts'
import { makeStatements } from './statements.ts'
import { Tables } from './tables.ts'
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
  const size = scales[scale]
  const tables = new Tables(csv)
  const sources = new Sources(size.articles)
  const add = tables.add.bind(tables)
  makeActors(size, sources, add)
  makeOccasions(size, sources, add)
  makeMeasures(size, sources, add)
  makeLinks(size, sources, add)
  makeStatements(size, sources, add)
  if (scale === 'adversarial') addAdversarial(sources, add)
  for (let at = 0; at < size.articles; at += 1) add({ nodes: [recordArticle(sources.article(at))], relationships: [] })
  tables.close()
  const manifest = { scale, tables: tables.arguments(), counts: tables.counts() }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1))
  return manifest
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: 'S' }, out: { type: 'string' } } })
  const scale = values.scale as Scale
  console.log(generate(scale, values.out ?? join(import.meta.dirname, '..', '..', '.data', 'bench', scale)).counts)
}
