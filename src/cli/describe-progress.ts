import { formatCount, nameCount } from '../model/text/name-count.ts'

/** The progress of a long piece of work. */
export interface Done {
  /** Entries done, out of `total`. */
  readonly entries: number
  readonly total: number
  /** Nodes and relationships that they became. */
  readonly records: number
}

/** Shows, at most once a second, the progress since `start`, the rate, and the time left at that rate. */
export function openProgress(start: Done, show: (line: string) => void): (done: Done) => void {
  const began = performance.now()
  let shown = 0
  return (done) => {
    const now = performance.now()
    if (now - shown < PAUSE) return
    shown = now
    show(describeProgress(start, done, (now - began) / 1_000))
  }
}

/** The least time between two lines of progress, in milliseconds. */
const PAUSE = 1_000

/** Describes in one line what was done in so many seconds. */
export function describeProgress(start: Done, { entries, total, records }: Done, seconds: number): string {
  const rate = (records - start.records) / seconds
  const left = entries > start.entries ? ((total - entries) * seconds) / (entries - start.entries) : undefined
  const parts = [
    `${formatCount(entries)} of ${nameCount(total, 'entries')} (${Math.floor((100 * entries) / Math.max(total, 1))} %)`,
    nameCount(records, 'nodes and relationships'),
    `${formatCount(rate)} a second`,
    ...(left === undefined ? [] : [`${describeTime(left)} left`]),
  ]
  return parts.join(', ')
}

function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** What a load has changed, in words. */
export function describeChanges(report: Readonly<Record<'added' | 'changed' | 'removed', number>>): string {
  const { added, changed, removed } = report
  return `${added} added, ${changed} changed, ${removed} removed`
}
