import { formatCount, nameCount } from '../model/text/name-count.ts'

/** How many citations of each article there are. */
export type Cited = ReadonlyMap<string, number>

/** The most articles that are named. */
const NAMED = 5

/** Says which citations a load has taken at their word, and how to compare them. */
export function describeUnchecked(cited: Cited, folder: string): string {
  const all = [...cited].toSorted(([, one], [, other]) => other - one)
  const total = all.reduce((sum, [, number]) => sum + number, 0)
  const named = all.slice(0, NAMED).map(([article, number]) => `${article} (${formatCount(number)})`)
  const rest = all.length > NAMED ? `, and ${nameCount(all.length - NAMED, 'more articles')}` : ''
  return `
Each citation names a paragraph or row that its article has. No text was read: hashes and excerpts of these could not be checked:
${nameCount(total, 'citations')} of ${named.join(', ')}${rest}.
Whoever has the texts compares them with: npm run verify -- --seed ${folder} --articles TEXTS`
}
