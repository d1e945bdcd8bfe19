import { type Binding, listReferences } from '../compile/compilation.ts'
import type { Statement } from '../compile/statement.ts'
import { toPageSize } from '../complete/page-value.ts'
import { decodeCursor } from './cursor.ts'
import { readArguments } from './read-arguments.ts'

type Values = Record<string, unknown>

/** The parameters of a run, and what was wrong with the arguments of a field. */
export interface Bound {
  readonly parameters: Values
  readonly failures: ReadonlyMap<Binding, unknown>
}

/** Reads the document's arguments, with this run's variables, into the statement's parameters. */
export function bindParameters(
  { bindings, conditions }: Statement,
  variables: Values,
  toKey: (name: string) => string,
): Bound {
  const parameters: Values = {}
  const failures = new Map<Binding, unknown>()
  for (const name of conditions) parameters[`if_${name}`] = variables[name] === true
  for (const binding of bindings) {
    let values: Values = {}
    try {
      values = readValues(binding, variables)
    } catch (failure) {
      failures.set(binding, failure)
    }
    for (const [name, value] of Object.entries(completeValues(binding, values, toKey)))
      parameters[`${binding.prefix}${name}`] = value
  }
  return { parameters, failures }
}

function readValues({ field, node, plan, order }: Binding, variables: Values): Values {
  const args = readArguments(field, node, variables)
  const values: Values = plan.parameters ? plan.parameters(args) : { ...args }
  if (!order) return values
  const after = typeof args.after === 'string' ? decodeCursor(args.after, order) : null
  return { ...values, after, limit: BigInt(toPageSize(args) + 1) }
}

/** Every parameter that the fragment names has a value; what was not given is null. */
function completeValues(binding: Binding, values: Values, toKey: (name: string) => string): Values {
  const { plan, order } = binding
  const complete: Values = order ? { limit: values.limit ?? 0n, after: values.after ?? null } : {}
  for (const name of plan.cypher.parameters) complete[name] = values[name] ?? null
  for (const { direction } of order ?? [])
    if (typeof direction !== 'string') complete[direction.argument] = values[direction.argument] ?? null
  for (const [name] of listReferences(binding)) {
    const given = values[name]
    complete[name] = Array.isArray(given) ? given.map(toKey) : typeof given === 'string' ? toKey(given) : null
  }
  return complete
}
