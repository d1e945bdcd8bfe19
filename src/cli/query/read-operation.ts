import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { listShippedOperations } from '../../../operations/index.ts'

/** The text of a query's file, and the one operation in it. */
export interface Operation {
  readonly text: string
  readonly node: OperationDefinitionNode
}

const projectRoot = resolve(import.meta.dirname, '../../..')

/** A file as the user names it; one of ours is found from any folder, and by its name alone, such as `stats`. */
export function findFile(name: string): string {
  const ours = listShippedOperations().find(({ slug }) => slug === name)
  return [name, resolve(projectRoot, name), ours?.file].find((file) => file && existsSync(file)) ?? name
}

/** Reads a file with one GraphQL operation; anything else is bad usage. */
export function readOperation(file: string): Operation {
  const text = readText(file)
  const node = findOperation(text)
  if (!node) throw new InvalidArgumentError(`${file} has to hold one operation.`)
  return { text, node }
}

function readText(file: string): string {
  try {
    return readFileSync(findFile(file), 'utf8')
  } catch {
    throw new InvalidArgumentError(
      `There is no file ${file} that can be read, and no operation of that name in operations/.`,
    )
  }
}

function findOperation(text: string) {
  try {
    return getOperationAST(parse(text))
  } catch (error) {
    throw new InvalidArgumentError(`It is not GraphQL. ${error instanceof Error ? error.message : error}`)
  }
}

/** The response key of an entry field such as `retaliationChains` in an operation; null if the operation does not ask for it. */
export function findEntry({ node }: Operation, name: string): string | null {
  for (const selection of node.selectionSet.selections)
    if (selection.kind === 'Field' && selection.name.value === name) return selection.alias?.value ?? name
  return null
}
