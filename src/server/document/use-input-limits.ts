import { type DocumentNode, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ExpectedError } from '../../errors.ts'
import type { Limits } from '../service-settings.ts'

type InputLimits = Pick<Limits, 'listItems' | 'textLength'>

/** Values nest no deeper in any argument of the schema. */
const DEEPEST = 8

/** Refuses texts and lists that are too long and values that nest too deep, in the query as in variables. */
export function useInputLimits(limits: InputLimits): Plugin {
  const fine = new WeakSet<DocumentNode>()
  return {
    onExecute({ args: { document, variableValues } }) {
      if (!fine.has(document)) checkLiterals(document, limits)
      fine.add(document)
      checkVariables(variableValues, limits)
    },
  }
}

function checkLiterals(document: DocumentNode, limits: InputLimits): void {
  visit(document, {
    StringValue: ({ value }) => checkText(value, limits),
    ListValue: ({ values }) => checkList(values, limits),
  })
}

/** Goes level by level: what JSON nests deep would overflow the stack otherwise. */
function checkVariables(variables: unknown, limits: InputLimits): void {
  let level: unknown[] = [variables]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw refuse(`A variable nests deeper than ${DEEPEST} levels.`)
    level = level.flatMap((value) => {
      if (typeof value === 'string') checkText(value, limits)
      if (Array.isArray(value)) checkList(value, limits)
      return typeof value === 'object' && value !== null ? Object.values(value) : []
    })
  }
}

function checkText({ length }: string, { textLength }: InputLimits): void {
  if (length > textLength) throw refuse(`A text has ${length} characters; it can have ${textLength}.`)
}

function checkList({ length }: readonly unknown[], { listItems }: InputLimits): void {
  if (length > listItems)
    throw refuse(`A list has ${length} items; it takes up to ${listItems} ids, names or the like.`)
}

function refuse(message: string): ExpectedError {
  return new ExpectedError('BAD_USER_INPUT', message, { http: { status: 400, spec: true } })
}
