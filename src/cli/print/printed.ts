import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { z } from 'zod'
import { schema } from '../../../schema/index.ts'
import type { Graph } from '../../graph/index.ts'
import { conceptNames, concepts } from '../../model/concepts.ts'
import { additions } from '../../model/reading.ts'
import { printGraphDocs } from './graph.ts'
import { printOperationTypes } from './operation-types.ts'
import { printQuestions } from './questions.ts'
import { printReference } from './reference.ts'

const project = resolve(import.meta.dirname, '../../..')

/** Texts by the path of their file in the project. */
type Texts = ReadonlyMap<string, string>

/** Does something with a graph that holds the seed. */
type WithSeed = (work: (graph: Graph) => Promise<string>) => Promise<string>

/** Files that are printed from the code. */
export interface Printed {
  readonly name: string
  /** A glob of exactly these files: others that it matches are removed. */
  readonly files: string
  print(withSeed: WithSeed): Texts | Promise<Texts>
}

/** Everything that `npm run print` writes, and that tests compare with the code. */
export const printed: readonly Printed[] = [
  {
    name: 'schema',
    files: 'schema/schema.graphql',
    // Sorted, so that a difference shows what has changed, not what has moved.
    print: () => new Map([['schema/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`]]),
  },
  {
    name: 'seed',
    files: 'seed/schema/*.json',
    print: () =>
      new Map([...listSchemas()].map(([name, one]) => [`seed/schema/${name}`, `${JSON.stringify(one, null, 2)}\n`])),
  },
  {
    name: 'client',
    files: 'examples/client/schema.d.ts',
    print: async () => new Map([['examples/client/schema.d.ts', await printClientTypes()]]),
  },
  {
    name: 'operations',
    files: 'operations/pages/types.ts',
    print: async () => new Map([['operations/pages/types.ts', await printOperationTypes(schema)]]),
  },
  {
    name: 'reference',
    files: 'docs/schema/*.md',
    print: () => new Map([...printReference()].map(([name, text]) => [`docs/schema/${name}`, text])),
  },
  {
    name: 'graph',
    files: 'docs/graph.md',
    print: () => new Map([['docs/graph.md', printGraphDocs()]]),
  },
  {
    name: 'questions',
    files: 'docs/questions.md',
    print: async (withSeed) => new Map([['docs/questions.md', await withSeed(printQuestions)]]),
  },
]

/** The JSON Schema of every seed file, for editors, by its name in seed/schema/: a list of entries, as they may be written, or a reading. */
function listSchemas(): Map<string, object> {
  const lists = conceptNames.map((concept) => [concept, z.array(concepts[concept].shape)] as const)
  const reading = z.strictObject(
    Object.fromEntries(
      [...lists, ...Object.entries(additions).map(([name, shape]) => [name, z.array(shape)] as const)].map(
        ([name, list]) => [name, list.nullish()] as const,
      ),
    ),
  )
  return new Map([
    ...lists.map(([concept, list]) => [`${concept}.schema.json`, toJsonSchema(`${concept}.yaml`, list)] as const),
    ['reading.schema.json', toJsonSchema('readings/*.yaml', reading)],
  ])
}

function toJsonSchema(title: string, shape: z.ZodType): object {
  return { title, ...z.toJSONSchema(shape, { io: 'input', reused: 'ref' }) }
}

/** The schema as types, from which gql.tada works out what the answer to a query looks like. */
async function printClientTypes(): Promise<string> {
  // Imported here only, since it is a development dependency.
  const { minifyIntrospection, outputIntrospectionFile } = await import('@gql.tada/internal')
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }))
  const [types = ''] = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }).split(
    '\nimport * as gqlTada',
  )
  return [
    '// Printed from the schema by `npm run print`.',
    '// biome-ignore-all format: written by a program',
    '// biome-ignore-all lint: written by a program',
    '',
    types.slice(types.indexOf('export type')),
  ].join('\n')
}

/** The files that differ from what is printed: their path, and their text unless they are to be removed. */
export async function listDifferences({ files, print }: Printed, withSeed: WithSeed): Promise<[string, string?][]> {
  const texts = await print(withSeed)
  const obsolete = globSync(files, { cwd: project }).filter((path) => !texts.has(path))
  return [...[...texts].filter(([path, text]) => readText(path) !== text), ...obsolete.map((path): [string] => [path])]
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(join(project, path), 'utf8')
  } catch {
    return undefined
  }
}

/** Writes a file of the project, or removes it where it has no text. */
export function writeText(path: string, text: string | undefined): void {
  const file = join(project, path)
  if (text === undefined) rmSync(file)
  else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
