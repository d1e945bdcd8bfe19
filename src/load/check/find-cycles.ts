/** A step from one thing to another. */
export interface Step {
  readonly from: string
  readonly to: string
}

/** Each step that closes a cycle, with the way round; removing them leaves none. */
export function findCycles<Edge extends Step>(edges: readonly Edge[]): { edge: Edge; way: string[] }[] {
  const steps = Map.groupBy(edges, ({ from }) => from)
  const done = new Set<string>()
  const follow = (id: string, way: string[]): { edge: Edge; way: string[] }[] => {
    if (done.has(id)) return []
    const trail = [...way, id]
    const found = (steps.get(id) ?? []).flatMap((edge) =>
      trail.includes(edge.to)
        ? [{ edge, way: [...trail.slice(trail.indexOf(edge.to)), edge.to] }]
        : follow(edge.to, trail),
    )
    done.add(id)
    return found
  }
  return [...steps.keys()].flatMap((id) => follow(id, []))
}
