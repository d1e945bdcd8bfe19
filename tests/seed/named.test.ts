import { resolve } from 'node:path'
import { expect } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import type { Ask } from '../service.ts'

const { statements, measures, agreements, events } = readSeed(resolve(import.meta.dirname, '../../seed'))

interface NamedEntity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly code?: string
}

test('whoever asks for an entity by a name finds every statement whose words have this name', {
  timeout: seconds(120),
}, async ({ ask }) => {
  const names = listNames(await listEntities(ask))
  const said = statements.map((one) => ({ ...one, had: findNames([one.gist, one.excerpt], names) }))
  const lost: string[] = []
  for (const [name, ids] of names) {
    const naming = said.filter(({ had }) => had.has(name))
    const meant = naming.filter(({ exceptions }) => !exceptions.some(({ entity }) => ids.has(entity)))
    if (meant.length === 0) continue
    const found = await Promise.all([...ids].map((id) => listFound(ask, id)))
    for (const { slug, restates } of meant)
      if (!found.some((one) => one.has(restates ?? `Statement:${slug}`))) lost.push(`${name}: ${slug}`)
  }
  expect(lost).toEqual([])
})

test('whoever asks for an entity by a name finds every measure, agreement and event that names it', {
  timeout: seconds(120),
}, async ({ ask }) => {
  const names = listNames(await listEntities(ask))
  const told = [
    ...measures.map((value) => ({ ...value, id: `Measure:${value.slug}`, texts: [value.rationale] })),
    ...agreements.map((value) => ({ ...value, id: `Agreement:${value.slug}`, texts: value.provisions.map(toText) })),
    ...events.map((value) => ({ ...value, id: `Event:${value.slug}`, texts: [] })),
  ].map((one) => ({ ...one, had: findNames([one.name, ...one.aliases, one.description, ...one.texts], names) }))
  const lost: string[] = []
  for (const [name, ids] of names) {
    const others = told.filter(
      ({ id, had, exceptions }) => had.has(name) && !ids.has(id) && !exceptions.some(({ entity }) => ids.has(entity)),
    )
    if (others.length === 0) continue
    const found = await Promise.all([...ids].map((id) => listToldOf(ask, id)))
    for (const { id } of others) if (!found.some((one) => one.has(id))) lost.push(`${name}: ${id}`)
  }
  expect(lost).toEqual([])
})

const lists = `query ($about: EntityRef!) {
  timeline(about: [$about], first: 100) { totalCount nodes { on subject { id } change { status } } }
  measures(filter: { about: $about }, first: 100) { nodes { id history { on status } } }
  agreements(about: $about, first: 100) { nodes { id on: agreedOn } }
  events(about: $about, first: 100) { nodes { id on: startedOn } }
  whoSaid(about: $about, first: 100) { nodes { id on: saidOn } }
  entity(ref: $about) {
    id
    ... on Measure { history { on status } }
    ... on Agreement { on: agreedOn }
    ... on Event { on: startedOn }
    ... on Person { said(first: 100) { nodes { id on: saidOn } } }
    ... on Organization { said(first: 100) { nodes { id on: saidOn } } }
    ... on Country { said(first: 100) { nodes { id on: saidOn } } }
  }
}`

test.for([
  ...['TikTok', 'rare earths', 'critical minerals', 'Ukraine', 'Nvidia', 'fentanyl', 'US fentanyl tariff'],
  ...['geneva-truce', 'london-talks-2025-06', 'Malaysia', 'Scott Bessent', 'MOFCOM'],
])('the timeline of %s has all that the other lists find about it, as far as it has a day', async (about, { ask }) => {
  const { data, errors } = await ask(lists, { about })
  expect(errors).toBeUndefined()
  const { timeline, measures, agreements, events, whoSaid, entity } = Object(data)
  const dated: Dated[] = [...agreements.nodes, ...events.nodes, ...whoSaid.nodes, ...(entity.said?.nodes ?? []), entity]
  const logged: Logged[] = [...measures.nodes, entity]
  const told = new Set([
    ...dated.flatMap(({ id, on }) => (on ? `${on} ${id}` : [])),
    ...logged.flatMap(({ id, history = [] }) =>
      history.flatMap(({ on, status }) => (on ? `${on} ${id} ${status}` : [])),
    ),
  ])
  const shown = timeline.nodes.map(({ on, subject, change }: Entry) =>
    [on, subject.id, change?.status].filter(Boolean).join(' '),
  )
  expect(shown.toSorted()).toEqual([...told].toSorted())
  expect(timeline.totalCount).toBe(shown.length)
})

interface Dated {
  readonly id: string
  readonly on?: string | null
}
interface Logged {
  readonly id: string
  readonly history?: readonly { readonly on: string | null; readonly status: string }[]
}
interface Entry {
  readonly on: string
  readonly subject: { readonly id: string }
  readonly change: { readonly status: string } | null
}

function toText(provision: (typeof agreements)[number]['provisions'][number]): string {
  return typeof provision === 'string' ? provision : provision.text
}

async function listToldOf(ask: Ask, id: string): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    Object.entries({
      measures: 'filter: { about: $id }',
      agreements: 'about: $id',
      events: 'about: $id',
    }).map(([field, about]) => {
      const query = `query ($id: EntityRef!, $after: String) { ${field}(${about}, first: 100, after: $after) {
        nodes { id } pageInfo { endCursor hasNextPage } } }`
      return listPages<{ id: string }>(ask, query, { id }, (data) => data[field])
    }),
  )
  return new Set(found.flat().map((node) => node.id))
}

async function listEntities(ask: Ask): Promise<NamedEntity[]> {
  const query = `query ($after: String) { entities(first: 100, after: $after) {
    nodes { id name aliases ... on Country { code } } pageInfo { endCursor hasNextPage } } }`
  return await listPages(ask, query, {}, ({ entities }) => entities)
}

async function listFound(ask: Ask, id: string): Promise<ReadonlySet<string>> {
  const query = `query ($id: EntityRef!, $after: String) { entity(ref: $id) { statements(first: 100, after: $after) {
    nodes { id } pageInfo { endCursor hasNextPage } } } }`
  const nodes = await listPages<{ id: string }>(ask, query, { id }, ({ entity }) => entity.statements)
  return new Set(nodes.map((node) => node.id))
}

interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

async function listPages<Node>(
  ask: Ask,
  query: string,
  variables: object,
  // biome-ignore lint/suspicious/noExplicitAny: the shape follows from the query
  read: (data: any) => Page<Node>,
): Promise<Node[]> {
  const all: Node[] = []
  let after: string | null = null
  do {
    const { data, errors } = await ask(query, { ...variables, after })
    expect(errors).toBeUndefined()
    const { nodes, pageInfo } = read(data)
    all.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return all
}

/** The entities of each name, the longest names first. */
function listNames(entities: readonly NamedEntity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { id, name, aliases, code } of entities)
    for (const one of [name, ...aliases, ...(code ? [code] : [])]) names.set(one, (names.get(one) ?? new Set()).add(id))
  return new Map([...names].toSorted(([one], [other]) => other.length - one.length))
}

/** The names that texts have by whole words, outside of longer names: those are taken out first. */
function findNames(texts: readonly (string | null | undefined)[], names: ReadonlyMap<string, unknown>): Set<string> {
  const had = new Set<string>()
  for (const text of texts) {
    let rest = text?.replaceAll('’', "'") ?? ''
    for (const [, alike] of Map.groupBy(names.keys(), ({ length }) => length)) {
      for (const name of alike) if (toPattern(name).test(rest)) had.add(name)
      for (const name of alike) rest = rest.replace(toPattern(name), '|')
    }
  }
  return had
}

const patterns = new Map<string, RegExp>()

function toPattern(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const escaped = name.replaceAll('’', "'").replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  const flags = /^[A-Z\d.]+$/.test(name) ? 'u' : 'iu'
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|'s|s')?(?![\\p{L}\\p{N}])`, flags)
  patterns.set(name, pattern)
  return pattern
}
