import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import '../../../schema/arguments.ts'

/** What the steps of an execution need to know about an operation; the same for all its requests. */
export interface PreparedOperation {
  readonly definition: OperationDefinitionNode
  readonly name: string | null
  /** The operation alone, with the fragments that it uses. */
  readonly document: DocumentNode
  /** The lengths of the longest text and of the longest list among its literals. */
  readonly longestText: number
  readonly longestList: number
  /** The arguments that have a length limit of their own. */
  readonly limited: readonly GivenArgument[]
  /** The arguments that pin a day, and input objects, whose fields can. */
  readonly pinning: readonly GivenArgument[]
  /** The variables that the cost depends on. */
  readonly sizes: readonly string[]
  /** Its costs, cached by the values of these variables. */
  readonly costs: Map<string, number>
}

/** An argument as the schema declares it and as the document gives it. */
export interface GivenArgument {
  readonly declared: GraphQLArgument
  readonly node: ArgumentNode
}

const prepared = new WeakMap<OperationDefinitionNode, PreparedOperation>()

/** The prepared operation, cached as long as its document; null if the document has no operation of that name. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): PreparedOperation | null {
  const definition = getOperationAST(document, operationName)
  if (!definition) return null
  const operation = prepared.get(definition) ?? walkOperation(schema, document, definition)
  prepared.set(definition, operation)
  return operation
}

/** Visits the operation, and each fragment that it uses once. */
function walkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): PreparedOperation {
  const definitions = new Set<OperationDefinitionNode | FragmentDefinitionNode>([definition])
  const limited: GivenArgument[] = []
  const pinning: GivenArgument[] = []
  const sizes = new Set<string>()
  let longestText = 0
  let longestList = 0
  const types = new TypeInfo(schema)
  const visitor = visitWithTypeInfo(types, {
    FragmentSpread: ({ name }) => {
      const fragment = findFragment(document, name.value)
      if (fragment) definitions.add(fragment)
    },
    StringValue: ({ value }) => {
      longestText = Math.max(longestText, value.length)
    },
    ListValue: ({ values }) => {
      longestList = Math.max(longestList, values.length)
    },
    Argument: (node) => {
      const declared = types.getArgument()
      if (!declared) return
      const { maxLength, pins, countsRows } = declared.extensions
      if (maxLength) limited.push({ declared, node })
      if (pins || isInputObjectType(getNamedType(declared.type))) pinning.push({ declared, node })
      if (countsRows && node.value.kind === Kind.VARIABLE) sizes.add(node.value.name.value)
    },
  })
  // The set grows while it is iterated, by the fragments that are found.
  for (const one of definitions) visit(one, visitor)
  return {
    definition,
    name: definition.name?.value ?? null,
    document: { kind: Kind.DOCUMENT, definitions: [...definitions] },
    longestText,
    longestList,
    limited,
    pinning,
    sizes: [...sizes],
    costs: new Map(),
  }
}

function findFragment({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  return definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name)
}
