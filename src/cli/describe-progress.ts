/** How far a long piece of work has come. */
export interface Done {
  /** Entries done, of how many. */
  readonly entries: number
  readonly total: number
  /** Nodes and relationships that they gave. */
  readonly records: number
}

/** Shows, at most once a second, how far work has come since `start`, at what rate, and how long the rest takes if it goes on so. */
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

/** Between two lines of progress, in milliseconds. */
const PAUSE = 1_000

/** One line on what was done in so many seconds. */
export function describeProgress(start: Done, { entries, total, records }: Done, seconds: number): string {
  const rate = (records - start.records) / seconds
  const left = entries > start.entries ? ((total - entries) * seconds) / (entries - start.entries) : undefined
  const parts = [
    `${format(entries)} of ${format(total)} entries (${Math.floor((100 * entries) / Math.max(total, 1))} %)`,
    `${format(records)} nodes and relationships`,
    `${format(rate)} a second`,
    ...(left === undefined ? [] : [`${describeTime(left)} left`]),
  ]
  return parts.join(', ')
}

function format(count: number): string {
  return Math.round(count).toLocaleString('en')
}

function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
