import { hash } from 'node:crypto'
import type { PreparedOperation } from '../document/prepare-operation.ts'

/** What is asked: the text of a document, which of its operations, with which variables. */
interface Question {
  readonly text: string
  readonly operationName?: string | null | undefined
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined
}

/** The cache key of a question; the order of its variables makes no difference. */
export function nameQuestion(
  { definition }: PreparedOperation,
  { text, operationName, variableValues }: Question,
): string {
  // Variables that the operation does not declare have no effect.
  const given = (definition.variableDefinitions ?? []).map(({ variable }) =>
    writeOut(variableValues?.[variable.name.value]),
  )
  return hash('sha256', JSON.stringify([text, operationName ?? '', given]), 'base64url')
}

/** A value as JSON with sorted keys; empty if it is not given. */
function writeOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeOut).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${writeOut(inner)}`).join()}}`
}
