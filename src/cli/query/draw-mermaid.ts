import { z } from 'zod'
import { ExpectedError } from '../../errors.ts'
import { slugify } from '../../model/text/fold-name.ts'
import { findEntry, type Operation } from './read-operation.ts'

const measure = z.object({
  id: z.string(),
  name: z.string(),
  announcedOn: z.string().nullish(),
  imposedBy: z.array(z.object({ id: z.string().optional(), name: z.string() })).default([]),
})
const end = z.object({ id: z.string() })
const hop = z.object({ trigger: end, response: end, basis: z.string(), lagDays: z.number().nullish() })

/** What an operation has to ask of `retaliationChains`, so that they can be drawn. */
const chains = z.array(z.object({ measures: z.array(measure), hops: z.array(hop) }))
const chainsNeed = 'measures { id name } hops { trigger { id } response { id } basis }'

/** Measures from left to right, in the colour of who imposed them, with the basis on each arrow. */
function drawChains(drawn: z.infer<typeof chains>): string {
  const measures = new Map(drawn.flatMap((chain) => chain.measures.map((one) => [one.id, one])))
  const places = new Map([...measures.keys()].map((id, index) => [id, `m${index}`]))
  const classes = nameClasses([...measures.values()].map(({ imposedBy }) => imposedBy))
  const nodes = [...measures.values()].map((one) => {
    const day = one.announcedOn ? `<br>${one.announcedOn}` : ''
    return `  ${places.get(one.id)}["${escapeText(one.name)}${day}"]:::${classes.get(keyOf(one.imposedBy))}`
  })
  const arrows = drawn.flatMap((chain) =>
    chain.hops.map(({ trigger, response, basis, lagDays }) => {
      const label = typeof lagDays === 'number' ? `${basis}, ${lagDays} days` : basis
      const line = basis === 'INFERRED' ? '-.->' : '-->'
      return `  ${places.get(trigger.id)} ${line}|"${escapeText(label)}"| ${places.get(response.id)}`
    }),
  )
  const colours = [...new Set(classes.values())].map((name, index) => `  classDef ${name} fill:${chooseColour(index)}`)
  return ['flowchart LR', ...nodes, ...new Set(arrows), ...colours].join('\n')
}

type Imposers = z.infer<typeof measure>['imposedBy']

function keyOf(imposers: Imposers): string {
  return imposers.map(({ id, name }) => id ?? name).join('|')
}

/**
 * A class for each group of imposers, told apart by their ids as far as these were asked for: the name in Latin letters with a
 * prefix, since it may not be a keyword such as `end`, and a number where that is empty or taken.
 */
function nameClasses(groups: readonly Imposers[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const group of groups) {
    if (names.has(keyOf(group))) continue
    const name = `by-${slugify(group.map(({ name }) => name).join(' and ')) || (group.length > 0 ? 'other' : 'unknown')}`
    const isTaken = [...names.values()].includes(name)
    names.set(keyOf(group), isTaken ? `${name}-${names.size + 1}` : name)
  }
  return names
}

const colours = ['#dbe9f6', '#fbe3d6', '#e2f0d9', '#fff2cc', '#e8def8', '#e7e6e6']

/** The first few are chosen; further ones are light too, as far from each other as the golden angle takes them. */
function chooseColour(index: number): string {
  const hue = index * 137.508
  const light = (offset: number) => Math.round(215 + 35 * Math.cos(((hue + offset) * Math.PI) / 180))
  const mixed = [light(0), light(-120), light(120)].map((part) => part.toString(16).padStart(2, '0')).join('')
  return colours[index] ?? `#${mixed}`
}

const node = z.object({ id: z.string(), name: z.string().optional(), gist: z.string().optional() })

/** What an operation has to ask of `shortestPath`, so that it can be drawn. */
const path = z
  .object({ nodes: z.array(node), relationships: z.array(z.object({ type: z.string(), from: end, to: end })) })
  .nullable()
const pathNeeds = 'nodes { id } relationships { type from { id } to { id } }'

/** The way from one end to the other; each arrow points as the relationship does. */
function drawPath(drawn: z.infer<typeof path>): string {
  const { nodes, relationships } = drawn ?? { nodes: [], relationships: [] }
  const places = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const boxes = nodes.map((one) => `  ${places.get(one.id)}["${escapeText(one.name ?? one.gist ?? one.id)}"]`)
  const arrows = relationships.map(({ type, from, to }) => `  ${places.get(from.id)} -->|${type}| ${places.get(to.id)}`)
  return ['flowchart LR', ...boxes, ...arrows].join('\n')
}

const entry = z.object({ on: z.string(), summary: z.string() })

/** What an operation has to ask of `timeline`, so that it can be drawn. */
const timeline = z.union([
  z.object({ nodes: z.array(entry) }).transform(({ nodes }) => nodes),
  z.object({ edges: z.array(z.object({ node: entry })) }).transform(({ edges }) => edges.map(({ node }) => node)),
])
const timelineNeeds = 'nodes { on summary }'

/** Each day with what happened on it. */
function drawTimeline(entries: z.infer<typeof timeline>): string {
  const days = new Map<string, string[]>()
  for (const { on, summary } of entries) days.set(on, [...(days.get(on) ?? []), summary])
  const lines = [...days].map(([on, summaries]) => `  ${[on, ...summaries.map(escapeText)].join(' : ')}`)
  return ['timeline', ...lines].join('\n')
}

/** Escapes a text for Mermaid: characters with a meaning in diagrams become entities, written without `&` as Mermaid does. */
function escapeText(text: string): string {
  return text.replace(/["#;:<>{}[\]()|`\\]/g, (character) => `#${character.codePointAt(0)};`).replace(/\s+/g, ' ')
}

type Data = Readonly<Record<string, unknown>>
type Draw = (value: unknown) => string

const drawings: Readonly<Record<string, Draw>> = {
  retaliationChains: drawing(chains, chainsNeed, drawChains),
  shortestPath: drawing(path, pathNeeds, drawPath),
  timeline: drawing(timeline, timelineNeeds, drawTimeline),
}

/** Chooses how to draw an operation's answer as a Mermaid diagram; BAD_USER_INPUT if it asks for nothing that can be drawn. */
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
