import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from './schema.d.ts'

/** Writes a query; what it asks for and what it needs is known as types from then on. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { EdtfDate: string; EntityRef: string }
}>()

interface Response<Answer> {
  readonly data: Answer
  readonly errors?: readonly { message: string }[]
}

/** Asks the service; the answer has the type of the query. */
export async function ask<Answer, Variables>(
  url: string,
  query: TadaDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const body = JSON.stringify({ query: print(query), variables })
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { data, errors = [] }: Response<Answer> = JSON.parse(await response.text())
  for (const { message } of errors) throw new Error(message, { cause: errors })
  return data
}
