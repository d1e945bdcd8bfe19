import type { Registry } from 'prom-client'
import type { Answers } from '../execution/answers.ts'

/** Shows how much is kept of the answers, and counts what becomes of questions; returns what counts one. */
export function meterAnswers(
  answers: Answers,
  { Counter, Gauge }: typeof import('prom-client'),
  registry: Registry,
): (result: 'hit' | 'miss' | 'unchanged') => void {
  const registers = [registry]
  const results = new Counter({
    name: 'graphql_response_cache_requests_total',
    help: 'Requests that were answered from the cache (hit), with 304 (unchanged), or by the database (miss).',
    labelNames: ['result'],
    registers,
  })
  new Gauge({
    name: 'graphql_response_cache_entries',
    help: 'Answers that are kept.',
    registers,
    collect() {
      this.set(answers.count)
    },
  })
  new Gauge({
    name: 'graphql_response_cache_bytes',
    help: 'What these answers take.',
    registers,
    collect() {
      this.set(answers.bytes)
    },
  })
  return (result) => results.inc({ result })
}
