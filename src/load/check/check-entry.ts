import type { CorpusEntry } from '../../model/concepts.ts'
import { nameCountry } from '../../model/name-country.ts'
import { allTypes, standingTypes } from '../../model/relationship-types.ts'
import { isBefore } from '../../model/shape/edtf-date.ts'
import { type EntryLink, fieldsOf, listLinks } from '../../model/shape/entry-links.ts'
import type { Path } from '../read/problem.ts'

/** Something wrong in an entry whose shape is right, and where in the entry. */
export interface Complaint {
  readonly path: Path
  readonly message: string
}

/** What is wrong within one entry, whatever the others say. */
export function checkEntry(entry: CorpusEntry): Complaint[] {
  const links = listLinks(entry)
  return [
    ...findDisorderedLog(entry),
    ...findPlanAsStatus(entry),
    ...findUnnamedCountry(entry),
    ...findReversedPeriods(entry, links),
    ...findImpossibleEnds(entry),
    ...findRepeatedLinks(links),
  ]
}

/** Each log entry of a measure that is certainly earlier than one listed before it. */
function findDisorderedLog({ concept, value }: CorpusEntry): Complaint[] {
  if (concept !== 'measures') return []
  return value.log.flatMap(({ on }, index) => {
    const later = value.log.slice(0, index).find((before) => isBefore(on, before.on))
    return later
      ? [{ path: ['log', index, 'on'], message: `the log is not in order: ${on} stands after ${later.on}` }]
      : []
  })
}

const plans = new Set(['PROPOSED', 'THREATENED', 'ANNOUNCED'])

/** Each log entry that only plans something while the measure is in force: it would be no longer, and its duty not be charged. */
function findPlanAsStatus({ concept, value }: CorpusEntry): Complaint[] {
  if (concept !== 'measures') return []
  return value.log.flatMap(({ status }, index) => {
    if (!plans.has(status) || value.log[index - 1]?.status !== 'IN_FORCE') return []
    const message = `${status} stands after IN_FORCE: a plan for a measure in force is one of its changes, with a modality, or a measure of its own`
    return [{ path: ['log', index, 'status'], message }]
  })
}

/** A country whose code is not in ISO 3166-1, unless its entry gives a name. */
function findUnnamedCountry({ concept, value }: CorpusEntry): Complaint[] {
  if (concept !== 'countries' || value.name || nameCountry(value.code)) return []
  return [{ path: ['code'], message: `ISO 3166-1 has no country ${value.code}: give a name, or mend the code` }]
}

const periods = [
  ['from', 'to'],
  ['startedOn', 'endedOn'],
] as const

/** Each period, of the entry or of a relationship, that certainly ends before it starts. */
function findReversedPeriods({ concept, value }: CorpusEntry, links: readonly EntryLink[]): Complaint[] {
  const own = { dates: fieldsOf[concept].dates, values: value as Readonly<Record<string, unknown>>, path: [] as Path }
  const around = links.flatMap(({ field, said, path }) =>
    said ? [{ dates: field.dates, values: said, path: path.slice(0, -1) }] : [],
  )
  return [own, ...around].flatMap(({ dates, values, path }) =>
    periods.flatMap(([start, end]) => {
      if (!dates.includes(start) || !dates.includes(end) || !isBefore(readDate(values[end]), readDate(values[start])))
        return []
      return [{ path: [...path, end], message: 'it ends before it starts' }]
    }),
  )
}

function readDate(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Each end that the type does not allow, of a relationship with an entry of its own. */
function findImpossibleEnds({ concept, value }: CorpusEntry): Complaint[] {
  if (concept !== 'relationships') return []
  const { from, to } = standingTypes[value.type]
  return (
    [
      ['subject', from],
      ['object', to],
    ] as const
  ).flatMap(([end, allowed]) => {
    if (allowed.some((label) => value[end].startsWith(`${label}:`))) return []
    return [{ path: [end], message: `the ${end} of ${value.type} is ${allowed.join(' or ')}, not ${value[end]}` }]
  })
}

/** Each reference that repeats a relationship of the same entry. */
function findRepeatedLinks(links: readonly EntryLink[]): Complaint[] {
  if (links.length < 2) return []
  const seen = new Set<string>()
  return links.flatMap(({ type, other, said, path }) => {
    const what = allTypes[type]?.repeats ? JSON.stringify(said, withoutEvidence) : ''
    const key = `${type}|${other}|${what}`
    if (seen.has(key)) return [{ path, message: `${path.join('.')}: ${other} stands twice` }]
    seen.add(key)
    return []
  })
}

function withoutEvidence(key: string, value: unknown): unknown {
  return key === 'cite' ? undefined : value
}
