import { hash } from 'node:crypto'
import { toSpan } from '../../model/shape/edtf-date.ts'

/** The day of what has no date, before every day asked for. */
export const UNDATED = '0001-01-01'

type Value = string | number | readonly string[]
type Absent = null | undefined

/** What a node or relationship holds: plain values, numbers and lists of numbers that Neo4j keeps as integers, days that it keeps as dates. */
export interface Content {
  readonly properties: Readonly<Record<string, Value>>
  readonly counts: Readonly<Record<string, number | readonly number[]>>
  readonly days: Readonly<Record<string, string>>
}

/** A node as it should be in the graph. */
export interface NodeRecord extends Content {
  readonly id: string
  readonly labels: readonly string[]
}

/** A relationship as it should be in the graph; `key` is its identity. */
export interface RelationshipRecord extends Content {
  readonly key: string
  readonly type: string
  readonly from: string
  readonly to: string
}

/** Part of the graph. */
export interface Records {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

/** The content of a record before absent values are dropped; each EDTF date becomes its text, first and last day. */
export interface Draft {
  readonly properties?: Readonly<Record<string, Value | Absent>>
  readonly counts?: Content['counts']
  readonly dates?: Readonly<Record<string, string | Absent>>
  readonly days?: Readonly<Record<string, string | Absent>>
}

/** Makes a node from a draft. */
export function makeNode(labels: readonly string[], id: string, draft: Draft): NodeRecord {
  return { id, labels, ...toContent({ ...draft, properties: { id, ...draft.properties } }) }
}

/** Makes a relationship from a draft; its key is unique as long as no other of its type joins the same ends. */
export function makeRelationship(type: string, from: string, to: string, draft: Draft = {}): RelationshipRecord {
  return { key: `${type}|${from}|${to}`, type, from, to, ...toContent(draft) }
}

/** Joins parts of the graph. */
export function joinRecords(...parts: readonly Records[]): Records {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  }
}

/** Digests a record, so that a change is noticed without comparing property by property. */
export function hashRecord(record: NodeRecord | RelationshipRecord): string {
  return hash('sha256', JSON.stringify(record), 'hex').slice(0, 16)
}

function toContent({ properties, counts, dates, days }: Draft): Content {
  const kept: Record<string, Value> = {}
  const keptDays: Record<string, string> = {}
  if (properties) copyPresent(properties, kept)
  for (const name in dates) {
    const text = dates[name]
    if (text === null || text === undefined) continue
    kept[name] = text
    const { earliest, latest } = toSpan(text)
    keptDays[`${name}Earliest`] = earliest
    keptDays[`${name}Latest`] = latest
  }
  if (days) copyPresent(days, keptDays)
  return { properties: kept, counts: counts ?? {}, days: keptDays }
}

function copyPresent<Kept>(values: Readonly<Record<string, Kept | Absent>>, target: Record<string, Kept>): void {
  for (const name in values) {
    const value = values[name]
    if (value !== null && value !== undefined) target[name] = value
  }
}

/** The day to sort by: the first of a date; without a date the earliest day there is, so that undated comes last. */
export function toSortDay(date: string | null | undefined): string {
  return date ? toSpan(date).earliest : UNDATED
}
