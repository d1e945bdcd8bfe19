import { type DocumentNode, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ExpectedError } from '../../errors.ts'

/** Where the words of a document's searches stand: in itself, and in these variables. */
interface Searches {
  readonly literals: readonly string[]
  readonly variables: ReadonlySet<string>
}

/** Refuses searches for more text than `limit` characters (BAD_USER_INPUT), in the query as in variables. */
export function useSearchLimit(limit: number): Plugin {
  const known = new WeakMap<DocumentNode, Searches>()
  const check = (words: unknown) => {
    if (typeof words === 'string' && words.length > limit) throw refuse(words.length, limit)
  }
  return {
    onExecute({ args: { document, variableValues } }) {
      const searches = known.get(document) ?? findSearches(document)
      known.set(document, searches)
      searches.literals.forEach(check)
      for (const name of searches.variables) check(variableValues?.[name])
    },
  }
}

function findSearches(document: DocumentNode): Searches {
  const literals: string[] = []
  const variables = new Set<string>()
  visit(document, {
    Field: ({ name, arguments: given = [] }) => {
      if (name.value !== 'search') return
      const query = given.find((argument) => argument.name.value === 'query')?.value
      if (query?.kind === 'Variable') variables.add(query.name.value)
      if (query?.kind === 'StringValue') literals.push(query.value)
    },
  })
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (variables.has(variable.name.value) && defaultValue?.kind === 'StringValue') literals.push(defaultValue.value)
    },
  })
  return { literals, variables }
}

function refuse(length: number, limit: number): ExpectedError {
  const message = `\`query\` has ${length} characters; it can have ${limit}.`
  return new ExpectedError('BAD_USER_INPUT', message, { http: { status: 400, spec: true } })
}
