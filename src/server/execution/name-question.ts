import { hash } from 'node:crypto'
import { type DocumentNode, getOperationAST } from 'graphql'

/** What is asked: a document, its text, which of its operations, with which variables. */
export interface Question {
  readonly document: DocumentNode
  readonly text: string
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

/** Equal for all that is asked alike, whatever the order of its variables; null for what is no query. */
export function nameQuestion({ document, text, operationName, variables }: Question): string | null {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'query') return null
  // Variables that the operation does not declare change nothing.
  const given = (operation.variableDefinitions ?? []).map(({ variable }) => writeOut(variables?.[variable.name.value]))
  return hash('sha256', JSON.stringify([text, operationName ?? '', given]), 'base64url')
}

/** A value as text, with the fields of objects in one order; nothing for what is not given. */
function writeOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeOut).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${writeOut(inner)}`).join()}}`
}
