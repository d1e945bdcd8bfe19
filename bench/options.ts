import { parseArgs } from 'node:util'
import { z } from 'zod'
import { scales } from './generate/scales.ts'
import { operationNames, serverKinds } from './servers/index.ts'

const names = <Name extends string>(all: readonly Name[], standard = all) =>
  z
    .string()
    .default(standard.join(','))
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(all as [Name, ...Name[]])))
const numbers = z
  .string()
  .default('1,32')
  .transform((text) => text.split(',').map(Number))
  .pipe(z.array(z.int().min(1).max(64)))

const shape = z.object({
  scale: z.enum(Object.keys(scales) as [keyof typeof scales, ...(keyof typeof scales)[]]).default('S'),
  ops: names(operationNames),
  servers: names(
    serverKinds.map(({ name }) => name),
    serverKinds.filter(({ apart }) => !apart).map(({ name }) => name),
  ),
  rounds: z.coerce.number().int().min(1).default(5),
  conc: numbers,
  /** Seconds after which no further round is begun. */
  budget: z.coerce.number().default(900),
  'skip-generate': z.boolean().default(false),
  keep: z.boolean().default(false),
  out: z.string().optional(),
})

/** What a run of the bench is asked for; a wrong option fails by its name. */
export type Options = z.infer<typeof shape>

/** Reads the command line. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = {
    scale: text,
    ops: text,
    servers: text,
    rounds: text,
    conc: text,
    budget: text,
    out: text,
    'skip-generate': flag,
    keep: flag,
  }
  return shape.parse(parseArgs({ args: [...args], options }).values)
}
