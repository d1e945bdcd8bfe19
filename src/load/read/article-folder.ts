import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { ExpectedError } from '../../errors.ts'
import { edtfDate } from '../../model/shape/edtf-date.ts'
import { readParagraphs } from '../../model/text/normalise-paragraph.ts'
import { isTable, readTable, textOfRow } from './read-table.ts'
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

/** The rows of those of these tables that have a file in a folder, <slug>.csv or the like, by slug. */
export function readTableFolder(directory: string, slugs: readonly string[]): Map<string, string[]> {
  const names = readdirSync(directory).filter((name) => isTable(name) && !name.endsWith('.txt'))
  return new Map(
    slugs.flatMap((slug) => {
      const name = names.find((one) => basename(one, extname(one)) === slug)
      if (name === undefined) return []
      const table = readTable(join(directory, name))
      return [[slug, table.rows.map((row) => textOfRow(table, row))] as const]
    }),
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
