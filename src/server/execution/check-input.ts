import { type GraphQLArgument, Kind } from 'graphql'
import { ExpectedError } from '../../errors.ts'
import type { PreparedOperation } from '../document/prepare-operation.ts'
import type { Limits } from '../service-settings.ts'
import type { Step } from './step.ts'

type InputLimits = Pick<Limits, 'listItems' | 'textLength' | 'searchLength'>
type Values = Readonly<Record<string, unknown>>

/** Deeper than the value of any argument in the schema. */
const DEEPEST = 8

/** Refuses texts and lists that are too long and values that nest too deep, in the document as in variables (BAD_USER_INPUT). */
export function checkInput(limits: InputLimits): Step {
  return (next) => (execution) => {
    const { operation, args } = execution
    if (operation) checkLiterals(operation, limits)
    checkVariables(args.variableValues, limits)
    if (operation) checkLimited(operation, args.variableValues ?? {}, limits)
    return next(execution)
  }
}

function checkLiterals({ longestText, longestList }: PreparedOperation, limits: InputLimits): void {
  checkText(longestText, limits)
  checkList(longestList, limits)
}

/** Goes level by level, since recursion into deeply nested JSON would overflow the stack. */
function checkVariables(variables: unknown, limits: InputLimits): void {
  let level: unknown[] = [variables]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw refuse(`A variable nests deeper than ${DEEPEST} levels.`)
    level = level.flatMap((value) => {
      if (typeof value === 'string') checkText(value.length, limits)
      if (Array.isArray(value)) checkList(value.length, limits)
      return typeof value === 'object' && value !== null ? Object.values(value) : []
    })
  }
}

/** The arguments that have a limit of their own, and the defaults of variables that are used there. */
function checkLimited({ limited, definition }: PreparedOperation, variables: Values, limits: InputLimits): void {
  for (const { declared, node } of limited) {
    const { value } = node
    if (value.kind === Kind.STRING) checkArgument(declared, value.value, limits)
    if (value.kind !== Kind.VARIABLE) continue
    const { name } = value
    const variable = definition.variableDefinitions?.find((one) => one.variable.name.value === name.value)
    if (variable?.defaultValue?.kind === Kind.STRING) checkArgument(declared, variable.defaultValue.value, limits)
    checkArgument(declared, variables[name.value], limits)
  }
}

function checkArgument({ name, extensions: { maxLength } }: GraphQLArgument, text: unknown, limits: InputLimits): void {
  if (typeof text !== 'string' || !maxLength || text.length <= limits[maxLength]) return
  throw refuse(`\`${name}\` has ${text.length} characters; it can have ${limits[maxLength]}.`)
}

function checkText(length: number, { textLength }: InputLimits): void {
  if (length > textLength) throw refuse(`A text has ${length} characters; it can have ${textLength}.`)
}

function checkList(length: number, { listItems }: InputLimits): void {
  if (length > listItems)
    throw refuse(`A list has ${length} items; it takes up to ${listItems} ids, names or the like.`)
}

function refuse(message: string): ExpectedError {
  return new ExpectedError('BAD_USER_INPUT', message, { http: { status: 400, spec: true } })
}
