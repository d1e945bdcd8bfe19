import type { CorpusEntry } from '../../model/concepts.ts'
import type { StatusChange } from '../../model/measure.ts'
import { readCitation } from '../../model/shape/citation.ts'
import { isBefore } from '../../model/shape/edtf-date.ts'
import type { Path, Problem, Report } from './problem.ts'
import type { Addition } from './reading-file.ts'
import type { SeedEntry } from './seed-file.ts'

/** One item of a list of an entry, and who reports a problem with it. */
interface Item {
  readonly value: unknown
  readonly tell: Report
}

type ListName = 'log' | 'cite' | 'aliases'

/** The entries with what readings add to them, and the additions to what is not there. */
export function addReadings(
  entries: readonly SeedEntry[],
  additions: readonly Addition[],
): { readonly entries: readonly SeedEntry[]; readonly problems: readonly Problem[] } {
  if (additions.length === 0) return { entries, problems: [] }
  const byEntry = Map.groupBy(additions, ({ to }) => to)
  const known = new Set(entries.map(({ id }) => id))
  const problems = additions.flatMap(({ kind, to, report }) =>
    known.has(to) ? [] : [report([kind === 'log' ? 'measure' : 'entity'], `there is no ${to}`)],
  )
  const done = new Set<string>()
  const extended = entries.map((one) => {
    const own = one.id === null || done.has(one.id) ? undefined : byEntry.get(one.id)
    if (!own || !one.entry || one.id === null) return one
    done.add(one.id)
    return extend(one, one.entry, own)
  })
  return { entries: extended, problems }
}

function extend(one: SeedEntry, entry: CorpusEntry, additions: readonly Addition[]): SeedEntry {
  const lists = new Map<ListName, Item[]>()
  const value: Record<string, unknown> = { ...entry.value }
  const listOf = (name: ListName): Item[] => {
    const there = lists.get(name)
    if (there) return there
    const items = (Array.isArray(value[name]) ? value[name] : []).map(
      (item: unknown, index): Item => ({
        value: item,
        tell: (path, message) => one.report([name, index, ...path], message),
      }),
    )
    lists.set(name, items)
    return items
  }
  for (const { kind, value: added, report } of additions) {
    if (kind === 'log') {
      const { measure: _, ...change } = added
      insertChange(listOf('log'), change, report)
    } else {
      addOnce(listOf('cite'), added.cite, within(report, 'cite'), (citation) => readCitation(citation).at)
      addOnce(listOf('aliases'), added.aliases, within(report, 'aliases'), (alias) => alias)
    }
  }
  for (const [name, items] of lists) if (items.length > 0) value[name] = items.map((item) => item.value)
  const report: Report = (path, message) => {
    const [name, index, ...rest] = path
    const items = [...lists].find(([list]) => list === name)?.[1]
    const item = typeof index === 'number' ? items?.[index] : undefined
    return item ? item.tell(rest, message) : one.report(path, message)
  }
  // Its lists have items of the same shapes as before.
  return { ...one, entry: { concept: entry.concept, value } as unknown as CorpusEntry, report }
}

/** Puts an entry into a log before the first one that is certainly later, else at its end. */
function insertChange(items: Item[], change: StatusChange, report: Report): void {
  const later = items.findIndex(({ value }) => isBefore(change.on, Object(value).on))
  items.splice(later < 0 ? items.length : later, 0, { value: change, tell: report })
}

function within(report: Report, name: string): (index: number) => Report {
  return (index) => (path: Path, message) => report([name, index, ...path], message)
}

/** Adds what is not there yet. */
function addOnce<Value>(
  items: Item[],
  added: readonly Value[],
  tell: (index: number) => Report,
  keyOf: (value: Value) => string,
): void {
  const there = new Set(items.map(({ value }) => keyOf(value as Value)))
  for (const [index, value] of added.entries()) if (!there.has(keyOf(value))) items.push({ value, tell: tell(index) })
}
