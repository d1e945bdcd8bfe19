import { type DocumentNode, separateOperations } from 'graphql'

const chosen = new WeakMap<DocumentNode, Readonly<Record<string, DocumentNode>>>()

/** The document with but the operation that is to run, and the fragments that it uses. */
export function chooseOperation(document: DocumentNode, name: string | null | undefined): DocumentNode {
  if (document.definitions.length === 1) return document
  const operations = chosen.get(document) ?? separateOperations(document)
  chosen.set(document, operations)
  return operations[name ?? ''] ?? Object.values(operations)[0] ?? document
}
