import type { Report, Result } from './results.ts'
import { geometricMean } from './statistics.ts'

/** The report as Markdown. */
export function printReport(report: Report): string {
  const { scale, machine, rounds, seconds, others, wrong, memory, results } = report
  const share = (value: number) => `${Math.round(value * 100)} %`
  const lines = [
    `# Bench ${scale}, ${machine.date.slice(0, 16).replace('T', ' ')}`,
    '',
    `${machine.cores} cores of ${machine.cpu}, ${machine.memoryGB} GB; Node ${machine.node}, Neo4j ${machine.neo4j}, ${machine.java}. ${rounds} rounds, ${Math.round(seconds)} s.`,
    `Other processes used ${share(others.median)} of the machine (median of blocks; at most ${share(others.greatest)}).`,
    `Memory after the run, in MB: ${Object.entries(memory)
      .map(([name, size]) => `${name} ${size}`)
      .join(', ')}.`,
    '',
    ...listWrong(wrong),
  ]
  for (const concurrency of new Set(results.map((result) => result.concurrency)))
    lines.push(
      ...printConcurrency(
        results.filter((result) => result.concurrency === concurrency),
        concurrency,
      ),
    )
  return `${lines.join('\n')}\n`
}

function listWrong(wrong: Report['wrong']): string[] {
  const found = Object.entries(wrong)
  if (found.length === 0) return ['All servers gave equal answers.']
  return [
    'These answers differed and were not timed:',
    '',
    ...found.map(([what, difference]) => `- ${what}: \`${difference.slice(0, 300).replaceAll('`', "'")}\``),
  ]
}

function printConcurrency(results: readonly Result[], concurrency: number): string[] {
  const means = [...Map.groupBy(results, ({ server }) => server)].map(([server, group]) => {
    const ratios = group.flatMap(({ ratio }) => (ratio ? [ratio.median] : []))
    return `| ${server} | ${show(geometricMean(ratios))} | ${ratios.length} |`
  })
  return [
    '',
    `## ${concurrency} at a time`,
    '',
    '| server | time per request ÷ floor, geometric mean | operations |',
    '| --- | --- | --- |',
    ...means,
    '',
    '| operation | server | ÷ floor [range] | p50 ms [range] | p95 | p99 | req/s [range] | CPU ms: service / Neo4j / client | statements | first answer ms | KB | n |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...results.map(printResult),
  ]
}

function printResult(result: Result): string {
  const { operation, server, ratio, p50, p95, p99, throughput, processor, statements, first, bytes, requests, errors } =
    result
  const ranged = (value: Result['p50'] | null) =>
    value ? `${show(value.median)} [${value.range.map(show).join('–')}]` : '–'
  const { service, database, client } = processor
  const cells = [
    ...[operation, server, ranged(ratio), ranged(p50), show(p95), show(p99), ranged(throughput)],
    [service, database, client].map(show).join(' / '),
    ...[show(statements), show(first), show(bytes / 1_000), `${requests}${errors > 0 ? ` (${errors} errors)` : ''}`],
  ]
  return `| ${cells.join(' | ')} |`
}

function show(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}
