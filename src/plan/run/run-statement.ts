import { bindParameters, readArguments } from '../bind/bind-parameters.ts'
import { type Binding, labelOf, listReferences } from '../compile/compilation.ts'
import { toRowKey } from '../compile/fragment.ts'
import { PART, type Statement } from '../compile/statement.ts'
import type { Reference } from '../declare/field-plan.ts'
import type { Read, Settings } from '../declare/options.ts'

type Values = Record<string, unknown>
/** The keys of the nodes that each name fits, by parameter. */
type Found = Readonly<Record<string, readonly (readonly string[])[]>>

/** What a run of a statement gave: its rows, and what keeps a column from being shown. */
export interface Answer {
  readonly rows: readonly Values[]
  /** The first error among the arguments that a column of the statement used. */
  errorOf(column: string): unknown
}

/** Binds the arguments, runs the statement once, and turns names that fit no node or several into errors. */
export async function runStatement(
  statement: Statement,
  read: Read,
  variables: Values,
  settings: Settings<never>,
  extra: Values = {},
): Promise<Answer> {
  if (statement.parts) return await runParts(statement.parts, read, variables, settings)
  const { parameters, failures } = bindParameters(statement, variables, settings)
  const failed = new Map(failures)
  const errorOf = (column: string) =>
    [...(statement.columns.get(column) ?? [])].map((binding) => failed.get(binding)).find(Boolean)
  const wrong = new Set([...statement.columns.keys()].filter(errorOf))
  if (wrong.size > 0) {
    // Without its arguments, a part of the statement could fail in the database.
    const rest = wrong.size < statement.columns.size ? statement.without?.(wrong) : undefined
    const answer = rest && (await runStatement(rest, read, variables, settings, extra))
    return { rows: answer?.rows ?? [], errorOf: (column) => errorOf(column) ?? answer?.errorOf(column) }
  }
  const { text, decoders } = statement.specialise?.(parameters) ?? statement
  const rows = await read(text, { values: parameters, ...extra })
  const found = (rows[0]?.__found ?? {}) as Found
  for (const binding of statement.bindings) {
    const given = listReferences(binding).filter(([name]) => parameters[`${binding.prefix}${name}`] !== null)
    if (given.every(([name]) => found[`${binding.prefix}${name}`]?.every((keys) => keys.length === 1))) continue
    const failure = await explainLookups(binding, given, found, read, variables, settings)
    if (failure) failed.set(binding, failure)
  }
  return { rows: rows.map((row) => decodeColumns(row, decoders)), errorOf }
}

/** Runs the statements of root fields one after the other, so that one request keeps no more than one connection. */
async function runParts(
  parts: ReadonlyMap<string, Statement>,
  read: Read,
  variables: Values,
  settings: Settings<never>,
): Promise<Answer> {
  const answers = new Map<string, Answer>()
  for (const [key, part] of parts) answers.set(key, await runStatement(part, read, variables, settings))
  const row = Object.fromEntries(Array.from(answers, ([key, { rows }]) => [toRowKey(key), rows[0]?.[PART]]))
  return { rows: [row], errorOf: (key) => answers.get(key)?.errorOf(PART) }
}

function decodeColumns(row: Values, decoders: Statement['decoders']): Values {
  const decoded: Values = { ...row }
  for (const [column, decode] of decoders) {
    const value = row[column]
    if (decode && value !== null) decoded[column] = decode(value as never)
  }
  return decoded
}

/** The error for the first of a field's names that does not fit exactly one node. */
async function explainLookups(
  { prefix, plan, field, node }: Binding,
  references: readonly [string, Reference][],
  found: Found,
  read: Read,
  variables: Values,
  { lookup }: Settings<never>,
): Promise<Error | null> {
  const args = readArguments(field, node, variables)
  const values = plan.parameters ? plan.parameters(args) : args
  for (const [name, reference] of references) {
    const given = [values[name]].flat().filter((one) => typeof one === 'string')
    const wrong = given.findIndex((_, index) => found[`${prefix}${name}`]?.[index]?.length !== 1)
    if (wrong >= 0 && lookup)
      return lookup.explain(read, given[wrong] ?? '', labelOf(reference), found[`${prefix}${name}`]?.[wrong] ?? [])
  }
  return null
}
