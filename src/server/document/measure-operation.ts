import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'

/** The size of a selection, with each fragment counted wherever it is spread. */
export interface Size {
  readonly depth: number
  readonly selections: number
  readonly aliases: number
  readonly directives: number
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined

const nothing: Size = { depth: 0, selections: 0, aliases: 0, directives: 0 }
/** Introspection queries of clients are deeper than the limits and repeat directives; what they ask for has a limit of its own. */
const introspection = ['__schema', '__type']

/** Measures a selection; each fragment is visited once, however often it is spread. */
export function measureSelection(selectionSet: SelectionSetNode, findFragment: FindFragment): Size {
  const known = new Map<string, Size>()
  const measureSet = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(measureOne).reduce(addSizes, nothing)
  const measureFragment = (name: string): Size => {
    const seen = known.get(name)
    if (seen) return seen
    // A fragment that contains itself is refused by validation; here it only must not recurse for ever.
    known.set(name, nothing)
    const size = measureSet(findFragment(name)?.selectionSet)
    known.set(name, size)
    return size
  }
  const measureOne = (selection: SelectionNode): Size =>
    selection.kind === Kind.FRAGMENT_SPREAD
      ? addSelection(selection, measureFragment(selection.name.value))
      : addSelection(selection, measureSet(selection.selectionSet))
  return measureSet(selectionSet)
}

function addSelection(selection: SelectionNode, inner: Size): Size {
  const field = selection.kind === Kind.FIELD ? selection : undefined
  const isSchema = introspection.includes(field?.name.value ?? '')
  return {
    depth: (isSchema ? 0 : inner.depth) + (field ? 1 : 0),
    selections: inner.selections + 1,
    aliases: (isSchema ? 0 : inner.aliases) + (field?.alias && field.name.value !== '__typename' ? 1 : 0),
    directives: (isSchema ? 0 : inner.directives) + (selection.directives?.length ?? 0),
  }
}

function addSizes(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  }
}
