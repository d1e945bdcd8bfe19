import { readReport } from './harness/read-report.ts'
import type { Result } from './harness/results.ts'

// Says what got slower from one run to another beyond noise: npm run bench:compare A.json B.json; the exit code is 1 if anything did.
const [before, after] = process.argv.slice(2).map(readReport)
if (!before || !after) {
  console.error('Name two results: npm run bench:compare A.json B.json')
  process.exit(2)
}

const changes = after.results.flatMap((result) => {
  const earlier = before.results.find((other) => isSame(other, result))
  return earlier ? [{ earlier, result }] : []
})
const slower = changes.filter(({ earlier, result }) => result.p50.range[0] > earlier.p50.range[1])
const faster = changes.filter(({ earlier, result }) => result.p50.range[1] < earlier.p50.range[0])
printChanges('Slower beyond noise (the ranges of p50 do not overlap)', slower)
printChanges('Faster beyond noise', faster)
console.log(
  `${changes.length - slower.length - faster.length} of ${changes.length} without a change that the rounds can tell.`,
)
if (slower.length > 0) process.exitCode = 1

function isSame(one: Result, other: Result): boolean {
  return one.operation === other.operation && one.server === other.server && one.concurrency === other.concurrency
}

function printChanges(title: string, found: typeof changes): void {
  console.log(`${title}: ${found.length}`)
  for (const { earlier, result } of found) {
    const { operation, server, concurrency, p50 } = result
    const factor = (p50.median / earlier.p50.median).toFixed(2)
    console.log(
      `  ${operation}, ${server}, ${concurrency} at a time: ${show(earlier)} → ${show(result)} ms (× ${factor})`,
    )
  }
}

function show({ p50: { median, range } }: Result): string {
  return `${median.toFixed(2)} [${range.map((value) => value.toFixed(2)).join('–')}]`
}
