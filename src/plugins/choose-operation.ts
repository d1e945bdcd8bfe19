import { type DocumentNode, separateOperations } from 'graphql'

/** The document with but the operation that is to run, and the fragments that it uses. */
export function chooseOperation(document: DocumentNode, name: string | null | undefined): DocumentNode {
  return (document.definitions.length > 1 && separateOperations(document)[name ?? '']) || document
}
