import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { ExpectedError } from '../../errors.ts'
import { edtfDate } from '../../model/shape/edtf-date.ts'
import { readParagraphs } from '../../model/text/normalise-paragraph.ts'
import { readText } from './read-text.ts'

const index = z.array(
  z
    .object({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      published_on: edtfDate,
      published_not_before: edtfDate,
      published_not_after: edtfDate,
      url: z.url(),
    })
    .partial()
    .required({ id: true }),
)

/** What index.json in a folder of articles says of one. */
export type IndexEntry = z.infer<typeof index>[number]

/** The paragraphs of each article in a folder of <slug>.txt files, by slug. */
export function readArticleFolder(directory: string): Map<string, string[]> {
  if (!existsSync(directory)) throw new ExpectedError('BAD_CONFIGURATION', `There is no folder ${directory}.`)
  const names = readdirSync(directory).filter((name) => name.endsWith('.txt'))
  return new Map(
    names.toSorted().map((name) => [basename(name, '.txt'), readParagraphs(readText(join(directory, name)))]),
  )
}

/** What index.json in the folder says of its articles; an empty list if there is no such file. */
export function readArticleIndex(directory: string): IndexEntry[] {
  const path = join(directory, 'index.json')
  if (!existsSync(path)) return []
  const parsed = index.safeParse(parseIndex(path))
  if (parsed.success) return parsed.data
  throw new ExpectedError('BAD_CONFIGURATION', `${path} is not an index of articles:\n${z.prettifyError(parsed.error)}`)
}

function parseIndex(path: string): unknown {
  try {
    return JSON.parse(readText(path))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ExpectedError('BAD_CONFIGURATION', `${path} is not JSON: ${error.message}`)
  }
}
