import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'

/** A query as it stands in its file, and the one operation in it. */
export interface Operation {
  readonly text: string
  readonly node: OperationDefinitionNode
}

/** Reads a file with one GraphQL operation; bad usage where there is none. */
export function readOperation(file: string): Operation {
  const text = readText(file)
  const node = findOperation(text)
  if (!node) throw new InvalidArgumentError(`${file} has to hold one operation.`)
  return { text, node }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new InvalidArgumentError(`There is no file ${file} that can be read. Our own are in operations/.`)
  }
}

function findOperation(text: string) {
  try {
    return getOperationAST(parse(text))
  } catch (error) {
    throw new InvalidArgumentError(`It is not GraphQL. ${error instanceof Error ? error.message : error}`)
  }
}

/** The response key under which an operation asks for an entry field, such as `retaliationChains`; null where it does not. */
export function findEntry({ node }: Operation, name: string): string | null {
  for (const selection of node.selectionSet.selections)
    if (selection.kind === 'Field' && selection.name.value === name) return selection.alias?.value ?? name
  return null
}
