import type { z } from 'zod'
import { ExpectedError } from '../../errors.ts'
import { chains, chainsNeed, drawChains } from './mermaid/draw-chains.ts'
import { drawPath, path, pathNeeds } from './mermaid/draw-path.ts'
import { drawTimeline, timeline, timelineNeeds } from './mermaid/draw-timeline.ts'
import { findEntry, type Operation } from './read-operation.ts'

type Data = Readonly<Record<string, unknown>>
type Draw = (value: unknown) => string

const drawings: Readonly<Record<string, Draw>> = {
  retaliationChains: drawing(chains, chainsNeed, drawChains),
  shortestPath: drawing(path, pathNeeds, drawPath),
  timeline: drawing(timeline, timelineNeeds, drawTimeline),
}

/** How the answer of an operation becomes a Mermaid diagram; BAD_USER_INPUT where it asks for nothing that can be drawn. */
export function chooseDrawing(operation: Operation): (data: Data) => string {
  for (const [name, draw] of Object.entries(drawings)) {
    const key = findEntry(operation, name)
    if (key !== null) return (data) => draw(data[key])
  }
  const names = Object.keys(drawings).join(', ')
  throw new ExpectedError('BAD_USER_INPUT', `Mermaid can draw operations that ask for one of: ${names}.`)
}

function drawing<Shape extends z.ZodType>(shape: Shape, needs: string, draw: (value: z.infer<Shape>) => string): Draw {
  return (value) => {
    const parsed = shape.safeParse(value)
    if (parsed.success) return draw(parsed.data)
    throw new ExpectedError('BAD_USER_INPUT', `To draw it, the operation has to ask for: ${needs}.`)
  }
}
