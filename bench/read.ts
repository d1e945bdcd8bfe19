import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from 'table'
import { readArticleFolder, readArticleIndex } from '../src/load/read/article-folder.ts'
import { readCheckedEntries } from '../src/load/read/read-seed.ts'
import type { CorpusEntry } from '../src/model/concepts.ts'
import { toSpan } from '../src/model/shape/edtf-date.ts'
import { readPlainArticle } from '../src/read/article/article.ts'
import { type KnownEntity, listKnown } from '../src/read/names/known-names.ts'
import { type Proposals, propose } from '../src/read/propose.ts'
import { readArticle } from '../src/read/read-article.ts'
import { listGold } from './reading/gold.ts'
import { type Score, scoreArticle, scoreSpans } from './reading/score.ts'
import { readSpans } from './reading/spans.ts'

// How well the reader reads: npm run bench:read -- --gold FOLDER
const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    seed: { type: 'string', default: resolve(import.meta.dirname, '../seed') },
    'all-names': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
if (!values.gold) throw new TypeError('--gold FOLDER names the folder of the articles, with index.json or spans.jsonl')

const entries = readCheckedEntries(values.seed).map(({ entry }) => entry)
const all = listKnown(entries)
const folder = values.gold
const index = readArticleIndex(folder)
const spans = readSpans(folder)
const scores: Score[] = []
const times: number[] = []
for (const slug of readArticleFolder(folder).keys()) {
  const gold = listGold(entries, slug)
  const known = values['all-names'] ? all : leaveOut(all, entries, slug)
  const text = readFileSync(join(folder, `${slug}.txt`), 'utf8').replace(/^\uFEFF/u, '')
  const began = performance.now()
  const proposals = read(slug, text, known)
  times.push(performance.now() - began)
  if (gold) scores.push(...scoreArticle(slug, gold, proposals, all))
  const marked = spans.get(slug)
  if (marked) scores.push(...scoreSpans(slug, marked, proposals, text))
}
print(scores)
console.log(
  `an article: ${Math.round(times.reduce((sum, time) => sum + time, 0) / times.length)} ms, at most ${Math.round(Math.max(...times))} ms`,
)

function read(slug: string, text: string, known: readonly KnownEntity[]): Proposals {
  const entry = index.find(({ id }) => id === slug)
  const [first, last] = [
    entry?.published_not_before ?? entry?.published_on,
    entry?.published_not_after ?? entry?.published_on,
  ]
  const published = first && last ? { earliest: toSpan(first).earliest, latest: toSpan(last).latest } : null
  return propose(readArticle(readPlainArticle(slug, text, { published }), known))
}

/** The entities that are known without an article: those that another one names too. */
function leaveOut(known: readonly KnownEntity[], seed: readonly CorpusEntry[], slug: string): KnownEntity[] {
  const only = new Set(listGold(seed, slug)?.onlyHere)
  return known.filter(({ id }) => !only.has(id))
}

function print(all: readonly Score[]): void {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))
  const rows = [...Map.groupBy(all, ({ what }) => what)].map(([what, list]) => {
    const [gold, found, proposed, right] = (['gold', 'found', 'proposed', 'right'] as const).map((key) =>
      list.reduce((sum, score) => sum + score[key], 0),
    ) as [number, number, number, number]
    const [p, r] = [right / proposed, found / gold]
    const isBoth = gold > 0 && proposed > 0
    return [
      what,
      gold,
      proposed,
      percent(right, proposed),
      percent(found, gold),
      isBoth && p + r > 0 ? percent(2 * p * r, p + r) : '–',
    ]
  })
  console.log(table([['', 'gold', 'proposed', 'precision', 'recall', 'F1'], ...rows]))
  if (!values.misses) return
  for (const { what, misses } of all) for (const miss of misses) console.log(`${what}: ${miss}`)
}
