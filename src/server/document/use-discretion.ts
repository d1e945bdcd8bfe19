import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

const SUGGESTION = / ?Did you mean [^?]*\?/g

/** Hides the schema: turns off introspection, and removes the names that errors suggest, where the settings say so. */
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
