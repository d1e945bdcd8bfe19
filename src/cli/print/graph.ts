import { isInterfaceType, isObjectType } from 'graphql'
import { z } from 'zod'
import { schema } from '../../../schema/index.ts'
import { listConstraints, listIndexes, type SchemaStatement } from '../../load/write/graph-schema.ts'
import { type Concept, conceptNames, concepts, isEntityConcept, otherLabels } from '../../model/concepts.ts'
import { innerTypes, type RelationshipType, relationshipTypes } from '../../model/relationship-types.ts'
import { fieldsOf } from '../../model/shape/entry-links.ts'
import { kindOf, unwrap } from '../../model/shape/fields.ts'
import { derivedProperties, linkProperties, notStored } from '../../model/stored-properties.ts'

const introduction = `# The graph

What Neo4j holds: every label, type of relationship, property and index, and why it is there. Printed from the tables of
[src/model](../src/model/concepts.ts) by \`npm run print graph\`; a test compares it with a graph.

\`\`\`mermaid
flowchart LR
  Statement -- MADE_BY --> Speaker["Person or Organization"]
  Statement -- "ABOUT, MENTIONS" --> Entity(["any Entity"])
  Topic -- CONCERNS --> Entity
  Statement -- "REPORTED_IN: one printing" --> Article
  Measure -- RETALIATED_AGAINST --> Trigger["Measure that it answers"]
  Measure -- "IMPOSED_BY, TARGETS" --> Party["Country or Organization"]
  Measure -- COVERS --> Commodity
  Measure -- "DEFERRED_BY, SUSPENDED_BY …" --> Agreement
  Measure -- CHANGED --> StatusChange["StatusChange: status, day, rate"]
  Agreement -- PARTY --> Party
  Agreement -- PROVIDES --> Provision["Provision: what is undertaken"]
  Agreement -- REACHED_AT --> Event
  Speaker -- "PARTICIPATED_IN" --> Event
  Speaker -- "HOLDS, PART_OF" --> Party
  Commodity -- BROADER --> Wider["wider Commodity"]
  Entity -- CLAIMED --> Claim["Claim: one of several values"]
  Entity -. "citations" .-> Citation["Citation: paragraph, excerpt, hash"]
  Citation -- OF --> Article
\`\`\`

Topics have a \`BROADER\` tree like that of goods; measures, agreements, events and organizations have \`CONCERNS\` as well. The figure leaves
out \`SPOKEN_FOR\`, \`EXTENDS\`, \`SUPERSEDES\`, \`BASED_IN\`, trade and ownership relationships, the derived \`QUOTED_ON\`, and
\`Name\` nodes, by which everything is found.

Dates are EDTF: \`2025\`, \`2025-04\`, \`2025-04-09\` or a span of two, with \`~\`, \`?\` or \`%\` behind what a source hedges, never more precise than it. A measure's life is a log of \`StatusChange\`; its status and
rate on any day are read off the log (\`asOf\`), as far as articles published by a given day tell (\`knownAt\`).

- A **date** is stored three times: as its source gives it (\`2025-04\`), and as its first and last day (\`…Earliest\`, \`…Latest\`), which
  conditions compare ([decision 5](decisions/0005-dates.md)).
- What is **derived** the loader works out; everything else stands in the entry.
- A property without a value is not there.`

const sortOn = 'The day that lists sort it by; 0001-01-01 where there is none, so that what has no date comes last.'

type Property = readonly [name: string, kind: string, meaning: string]

/** The text of docs/graph.md: labels, types of relationships, their properties, constraints and indexes. */
export function printGraphDocs(): string {
  const parts = [
    introduction,
    '## Nodes',
    'Every node has an `id`, unique within its label; that of something that a caller can name is `Label:slug`. `hash` is the digest of the rest, by which the loader sees what has changed.',
    '### Entity',
    'Whatever has a name that people ask about. A second label says what it is.',
    printProperties([
      ...['slug', 'name', 'aliases', 'description'].map((name) => describe('Entity', name, '')),
      ...listDerived('Entity'),
    ]),
    ...conceptNames.flatMap(printConcept),
    ...Object.entries({ ...otherLabels, Load: 'How far a collection is loaded; the seed leaves none.' }).flatMap(
      ([label, description]) => [`### ${label}`, description, printProperties(listDerived(label))],
    ),
    '## Relationships',
    'Every relationship has a `key`, by which the loader finds it again, and a `hash` of the rest. One that stands for a fact has `citations`, the ids of the citations that carry it, and `knownFrom`, the first day on which it was certainly public.',
    ...Object.entries(relationshipTypes).flatMap(printType),
    '## Relationships inside of entries',
    'They join the parts of an entry; no caller sees them as relationships.',
    ...Object.entries(innerTypes).flatMap(printType),
    '## Constraints',
    printStatements(listConstraints()),
    '## Indexes',
    printStatements(listIndexes()),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function printConcept(concept: Concept): string[] {
  const { label, description, day } = concepts[concept]
  if (label === null) return []
  const { properties, dates } = fieldsOf[concept]
  const derived = listDerived(label)
  const left = new Set<string>([...listNotStored(label), ...derived.map(([name]) => name)])
  // What every entity has stands under Entity.
  const stored = (names: readonly string[], kind: string) =>
    names.filter((name) => !left.has(name)).map((name) => describe(label, name, kind))
  return [
    `### ${label}`,
    `${description} ${isEntityConcept(concept) ? 'An Entity.' : ''}`.trim(),
    printProperties([
      ...(isEntityConcept(concept) ? [] : [describe('Entity', 'slug', '')]),
      ...stored(properties, ''),
      ...stored(dates, 'date'),
      ...derived,
      ...(day ? [['sortOn', 'derived', sortOn] as const] : []),
    ]),
  ]
}

function listNotStored(label: string): readonly string[] {
  return Object.entries(notStored).find(([one]) => one === label)?.[1] ?? []
}

function listDerived(label: string): Property[] {
  return Object.entries(derivedProperties[label] ?? {}).map(derive)
}

/** Days that are derived from a date have names of their own; what ends in `On` is a date. */
function derive([name, why]: readonly [string, string]): Property {
  return [name, /^on$|On$/.test(name) && name !== 'sortOn' ? 'derived date' : 'derived', why]
}

/** A property with what the schema tells callers about it. */
function describe(type: string, name: string, kind: string): Property {
  const found = schema.getType(type)
  const fields = isObjectType(found) || isInterfaceType(found) ? found.getFields() : {}
  return [name, kind, fields[name]?.description ?? '']
}

function printType([name, { description, properties = {}, derived = {} }]: [string, RelationshipType]): string[] {
  return [
    `### ${name}`,
    description,
    printProperties([
      ...Object.entries(properties).map(([property, value]) => describeValue(property, value)),
      ...Object.entries(derived).map(derive),
    ]),
  ]
}

function describeValue(property: string, value: z.ZodType): Property {
  const inner = unwrap(value)
  const meaning = inner instanceof z.ZodEnum ? `${inner.options.join(', ')}.` : (linkProperties[property] ?? '')
  return [property, kindOf(value) === 'date' ? 'date' : '', meaning]
}

function printProperties(properties: readonly Property[]): string {
  if (properties.length === 0) return ''
  const rows = properties.map(([name, kind, meaning]) => `| \`${name}\` | ${kind} | ${meaning} |`)
  return ['| property | | what it is |', '| --- | --- | --- |', ...rows].join('\n')
}

function printStatements(statements: readonly SchemaStatement[]): string {
  const rows = statements.map(({ statement, why }) => {
    const [, name, rest] =
      /(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS\s+FOR\s+(.*?)(?:\s+OPTIONS.*)?$/s.exec(statement) ?? []
    return `| \`${name}\` | \`${rest?.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\` | ${why} |`
  })
  return ['| name | of | what for |', '| --- | --- | --- |', ...rows].join('\n')
}
