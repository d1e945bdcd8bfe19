import { walkCitations } from '../check/walk-citations.ts'
import type { Problem } from '../read/problem.ts'
import type { CheckedEntry } from '../read/read-seed.ts'
import { checkPassage, type Finding } from './check-passage.ts'

/** The results of checking the citations of one article. */
export interface ArticleVerdict {
  readonly article: string
  readonly citations: number
  readonly verified: number
  readonly unchecked: number
  readonly differences: readonly Problem[]
}

type Checked = { readonly article: string; readonly finding: Finding; readonly report: (why: string) => Problem }

/** Checks every citation of a seed against the paragraphs of articles, and sums up by article. */
export function verifyCitations(
  entries: readonly CheckedEntry[],
  texts: ReadonlyMap<string, readonly string[]>,
): ArticleVerdict[] {
  const articles = entries.flatMap(({ entry }) => (entry.concept === 'articles' ? [entry.value] : []))
  const hashes = new Map(articles.map(({ slug, paragraphs }) => [slug, paragraphs]))
  const checked = Map.groupBy(
    entries.flatMap((one) => checkCitations(one, hashes, texts)),
    ({ article }) => article,
  )
  return articles.map(({ slug }) => sumUp(slug, checked.get(slug) ?? []))
}

type Paragraphs = ReadonlyMap<string, readonly string[]>

function checkCitations({ entry: { value }, report }: CheckedEntry, hashes: Paragraphs, texts: Paragraphs): Checked[] {
  return [...walkCitations(value)].map(({ path, ...passage }) => {
    const { article } = passage
    const excerpts = [passage.excerpt, findOwnExcerpt(value, path)].filter((excerpt) => excerpt !== undefined)
    const kept = { hashes: hashes.get(article) ?? [], paragraphs: texts.get(article) }
    return { article, finding: checkPassage(passage, excerpts, kept), report: (why: string) => report(path, why) }
  })
}

/** A statement's excerpt belongs to the first passage that it cites. */
function findOwnExcerpt(value: object, path: readonly (string | number)[]): string | undefined {
  if (path.length !== 2 || path[1] !== 0 || !('excerpt' in value)) return undefined
  return typeof value.excerpt === 'string' ? value.excerpt : undefined
}

function sumUp(article: string, checked: readonly Checked[]): ArticleVerdict {
  const count = (outcome: Finding['outcome']) => checked.filter(({ finding }) => finding.outcome === outcome).length
  const differences = checked.flatMap(({ finding, report }) =>
    finding.outcome === 'differs' ? [report(finding.why)] : [],
  )
  return { article, citations: checked.length, verified: count('verified'), unchecked: count('unchecked'), differences }
}
