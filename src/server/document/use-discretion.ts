import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

const SUGGESTION = / ?Did you mean [^?]*\?/g

/** Keeps the schema to those who have it: no introspection, and no suggestions in errors, where they are switched off. */
export function useDiscretion({
  introspection,
  suggestions,
}: {
  introspection: boolean
  suggestions: boolean
}): Plugin {
  return {
    onValidate({ addValidationRule }) {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
    },
    onResultProcess({ result, setResult }) {
      if (suggestions || Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return
      setResult({ ...result, errors: result.errors.map(withoutSuggestion) })
    },
  }
}

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error
  if (!message.includes('Did you mean')) return error
  return new GraphQLError(message.replace(SUGGESTION, ''), {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  })
}
