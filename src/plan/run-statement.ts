import { getArgumentValues } from 'graphql'
import { bindParameters } from './bind-parameters.ts'
import type { Binding } from './compilation.ts'
import type { PlanOptions, Read } from './options.ts'
import type { Statement } from './statement.ts'

type Values = Record<string, unknown>
type Lookups = Pick<PlanOptions<never>, 'toKey' | 'explainLookup'>

/** The rows of a statement, and what keeps an entry field from being answered. */
export interface Answer {
  readonly rows: readonly Values[]
  /** The first error among the arguments that an entry field's part of the statement used. */
  errorOf(entry: string): unknown
}

/** Binds the arguments, runs the statement once, and turns names that fit no node or several into errors. */
export async function runStatement(
  statement: Statement,
  read: Read,
  variables: Values,
  lookups: Lookups,
  extra: Values = {},
): Promise<Answer> {
  const { parameters, failures } = bindParameters(statement, variables, lookups.toKey)
  const failed = new Map(failures)
  const hopeless = [...statement.entries.values()].every((bindings) => [...bindings].some((one) => failed.has(one)))
  const rows = hopeless ? [] : await read(statement.text, { ...parameters, ...extra })
  const found = (rows[0]?.__found ?? {}) as Readonly<Record<string, readonly string[]>>
  for (const binding of statement.bindings) {
    const failure = failed.has(binding) ? null : await explainLookups(binding, found, read, variables, lookups)
    if (failure) failed.set(binding, failure)
  }
  return {
    rows,
    errorOf: (entry) => [...(statement.entries.get(entry) ?? [])].map((binding) => failed.get(binding)).find(Boolean),
  }
}

/** The error for the first of a field's names that does not name exactly one node. */
async function explainLookups(
  { prefix, plan, field, node }: Binding,
  found: Readonly<Record<string, readonly string[]>>,
  read: Read,
  variables: Values,
  { explainLookup }: Lookups,
): Promise<Error | null> {
  const wrong = Object.entries(plan.references ?? {}).filter(([name]) => found[`${prefix}${name}`]?.length !== 1)
  if (wrong.length === 0) return null
  const args = getArgumentValues(field, node, variables)
  const values = plan.parameters ? plan.parameters(args) : args
  for (const [name, label] of wrong) {
    const given = values[name]
    if (typeof given === 'string') return explainLookup(read, given, label, found[`${prefix}${name}`] ?? [])
  }
  return null
}
