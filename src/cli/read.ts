import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import { readArticleIndex } from '../load/read/article-folder.ts'
import { readAnyFolders } from '../load/read/read-collection.ts'
import { readCheckedEntries } from '../load/read/read-seed.ts'
import { decodeText } from '../load/read/read-text.ts'
import { toSpan } from '../model/shape/edtf-date.ts'
import { nameCount } from '../model/text/name-count.ts'
import { type Article, type Known, readPlainArticle } from '../read/article/article.ts'
import { checkArticle } from '../read/article/check-article.ts'
import { readHtmlArticle } from '../read/article/read-html.ts'
import { type KnownEntity, listKnown } from '../read/names/known-names.ts'
import { printSummary } from '../read/print-summary.ts'
import { type Proposals, propose } from '../read/propose.ts'
import { type Reading, readArticle } from '../read/read-article.ts'
import { draftArticle, type GivenMetadata } from './draft-article.ts'
import { addFolder } from './find-folders.ts'
import type { Define } from './run.ts'

/** A longer file is no article. */
const MOST_BYTES = 5_000_000

interface Options extends GivenMetadata {
  readonly json?: boolean
  readonly data: readonly string[]
  readonly seed: string
  readonly published?: string
  readonly model?: string
  readonly modelName: string
}

export const define: Define = (command, stop) =>
  command
    .argument('<files...>', 'articles: .txt, saved pages as .html, or - for standard input')
    .option('--json', 'print JSON lines, one for each marked span, then one for each proposal')
    .option('--published <day>', 'the day of publication, YYYY-MM-DD, by which weekdays are told', readDay)
    .option(
      '--seed <folder>',
      'the seed, or a collection, whose names are known',
      resolve(import.meta.dirname, '../../seed'),
    )
    .option(
      '--data <folder>',
      'a collection to write the draft of its proposals into; names of all such folders are known, the last is written to',
      addFolder,
      [],
    )
    .option('--slug <slug>', 'with --data: what the article is called there, the name of its file if nothing is said')
    .option('--title <title>', 'with --data: its title')
    .option('--publisher <name>', 'with --data: its publisher')
    .option('--document', 'with --data: a law, notice or statement, whose sections are cited')
    .option('--url <url>', 'with --data: where it was published; nothing is fetched')
    .option(
      '--model <url>',
      'ask a model for more proposals: a server in the OpenAI form, such as http://127.0.0.1:11434/v1, to which the articles are sent',
      readAddress,
    )
    .option('--model-name <name>', 'with --model: what the server calls the model', 'default')
    .action(async (files: string[], { json, data, seed, published, model, modelName, ...given }: Options) => {
      const folder = json ? undefined : data.at(-1)
      if (folder !== undefined && files.length > 1 && Object.keys(given).length > 0)
        throw new ExpectedError(
          'BAD_USER_INPUT',
          'A slug, title, publisher and address are of one article: name one file.',
        )
      const entries =
        data.length > 0 ? readCheckedEntries(data, { what: 'The collection' }) : await readAnyFolders([seed])
      const known = listKnown(entries.map(({ entry }) => entry))
      const extend = model === undefined ? undefined : await openModel(model, modelName, stop)
      for (const file of files) {
        const article = openArticle(file, published)
        for (const doubt of checkArticle(article)) console.error(`${article.name}: ${doubt}`)
        const reading = readArticle(article, known)
        const proposals = extend ? await extend(reading, known) : propose(reading)
        if (folder !== undefined) {
          const {
            slug,
            path,
            added,
            known: before,
          } = draftArticle(folder, reading.article, given, { proposals, entries })
          console.log(
            `${path}: ${nameCount(added, 'new proposals')}${before > 0 ? `, ${before} that are there already` : ''}. Decide in the file, or at /review/${slug} while tft start serves ${folder}; then: tft accept ${slug}${data.map((one) => ` --data ${one}`).join('')}`,
          )
        } else if (!json) console.log(printSummary(reading, proposals))
        else for (const line of Object.values(proposals).flat()) console.log(JSON.stringify(line))
      }
    })

/** Makes proposals with a model too; where it fails, one line says so and the rules' own are taken. */
async function openModel(url: string, name: string, stop: AbortSignal) {
  // Nobody else waits for the packages.
  const { connectModel, extendProposals } = await import('../read/model/ask-model.ts')
  const { key, timeout } = readConfig().model
  const model = connectModel(url, name, key)
  return async (reading: Reading, known: readonly KnownEntity[]): Promise<Proposals> => {
    const { article } = reading
    const found = { article, proposals: propose(reading), known }
    const { proposals, failure } = await extendProposals(model, found, { timeout, stop })
    if (failure !== null)
      console.error(`${article.name}: the rules' proposals alone, nothing of the model at ${url}: ${failure}`)
    return proposals
  }
}

function readAddress(text: string): string {
  const { protocol, username, password } = URL.canParse(text) ? new URL(text) : {}
  if ((protocol === 'http:' || protocol === 'https:') && !username && !password) return text
  throw new InvalidArgumentError('it starts with http:// or https:// and holds no password: set TFT_MODEL_KEY.')
}

function readDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new InvalidArgumentError('a day is YYYY-MM-DD, for example 2025-10-29.')
}

/** Opens a file as an article; what index.json beside it says of its publication is known too. */
function openArticle(file: string, published: string | undefined): Article {
  const ending = extname(file).toLowerCase()
  const text = readFile(file)
  const name = file === '-' ? 'stdin' : basename(file, extname(file))
  const isHtml =
    file === '-'
      ? /^\s*<(?:!doctype|!--|\?xml|(?:html|head|body|article|main|section|div|header|h1|p|meta|title)\b)/iu.test(text)
      : /^\.x?html?$/u.test(ending)
  if (file !== '-' && !isHtml && ending !== '.txt')
    throw new ExpectedError('BAD_USER_INPUT', `${file} is neither .txt nor .html: save the article as one of them.`)
  const known = {
    ...(file === '-' ? {} : findInIndex(file, name)),
    ...(published ? { published: { earliest: published, latest: published } } : {}),
  }
  return isHtml ? readHtmlArticle(name, text, known) : readPlainArticle(name, text, known)
}

function readFile(file: string): string {
  const stats = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
  if (file !== '-' && !stats?.isFile()) throw new ExpectedError('BAD_USER_INPUT', `There is no file ${file}.`)
  const bytes = (stats?.size ?? 0) > MOST_BYTES ? null : readFileSync(file === '-' ? 0 : file)
  if (bytes === null || bytes.length > MOST_BYTES)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${file} has more than ${MOST_BYTES / 1_000_000} MB, too much for an article.`,
    )
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text
  const declared = decodeDeclared(bytes)
  if (declared !== null) return declared
  throw new ExpectedError('BAD_USER_INPUT', `${file}:${decoded.line}: ${decoded.message}`)
}

/** The text of a page in the encoding that it declares; null where it declares none, or another one. */
function decodeDeclared(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 2048).toString('latin1')
  const label = /<meta[^>]+charset=["']?(?<label>[\w-]+)/iu.exec(head)?.groups?.label
  try {
    return label === undefined ? null : new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What index.json in the file's folder says of it. */
function findInIndex(file: string, name: string): Known {
  const entry = readArticleIndex(dirname(file)).find(({ id }) => id === name)
  if (!entry) return {}
  const [earliest, latest] = [
    entry.published_not_before ?? entry.published_on,
    entry.published_not_after ?? entry.published_on,
  ]
  const published = earliest && latest ? { earliest: toSpan(earliest).earliest, latest: toSpan(latest).latest } : null
  return { title: entry.title ?? null, publisher: entry.publisher ?? null, published }
}
