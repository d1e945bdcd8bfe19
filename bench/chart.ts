import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { readReport } from './harness/read-report.ts'
import { FLOOR } from './harness/results.ts'

// Draws the ratio to the floor per operation and server: npm run bench:chart [results.json] → docs/performance.svg
const file = process.argv[2] ?? join(import.meta.dirname, 'results', 'M.json')
const report = readReport(file)
const { document } = parseHTML('<!doctype html><html><body></body></html>')
const bars = report.results.flatMap(({ operation, server, concurrency, ratio }) =>
  ratio && server !== FLOOR
    ? [{ operation, server, at: `${concurrency} at a time`, ratio: ratio.median, range: ratio.range }]
    : [],
)

const chart = Plot.plot({
  document,
  width: 900,
  height: 90 + 62 * new Set(bars.map(({ operation }) => operation)).size,
  marginLeft: 130,
  marginTop: 30,
  marginBottom: 45,
  style: { background: 'white', color: 'black', fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
  x: { label: 'time per request ÷ hand-written Cypher behind bare HTTP →', grid: true, axis: 'bottom' },
  y: { label: null, axis: null, domain: ['ours', 'neo4j-graphql', 'textbook'] },
  fx: { label: null },
  fy: { label: null },
  color: { legend: false, domain: ['ours', 'neo4j-graphql', 'textbook'], range: ['#0a7f5a', '#b0b0b0', '#d8a657'] },
  marks: [
    Plot.barX(bars, { x: 'ratio', y: 'server', fx: 'at', fy: 'operation', fill: 'server' }),
    Plot.ruleY(bars, {
      x1: ({ range }) => range[0],
      x2: ({ range }) => range[1],
      y: 'server',
      fx: 'at',
      fy: 'operation',
    }),
    Plot.text(bars, {
      x: 0,
      y: 'server',
      fx: 'at',
      fy: 'operation',
      text: 'server',
      textAnchor: 'start',
      dx: 4,
      fontSize: 10,
    }),
    Plot.ruleX([1], { strokeDasharray: '3,3' }),
  ],
})
chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
const target = join(import.meta.dirname, '..', 'docs', 'performance.svg')
writeFileSync(target, `${chart.outerHTML}\n`)
console.log(target)
