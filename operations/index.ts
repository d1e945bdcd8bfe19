import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

/** The folders, in the order in which GraphiQL's panel and docs/questions.md show them, and what they are about. */
const subjects = {
  statements: 'Who said what',
  measures: 'Measures',
  answers: 'What answered what',
  duties: 'Duties',
  agreements: 'Agreements and talks',
  sources: 'Sources',
  entities: 'People, goods and organizations',
  pages: 'As pages ask',
} as const

/** An operation that we ship: a file of one of the folders. */
export interface ShippedOperation {
  readonly subject: keyof typeof subjects
  /** The name of the file, which is its name in addresses too: /graphql?question=retaliation-chains */
  readonly slug: string
  /** The path of the file. */
  readonly file: string
  /** What it asks, in plain words: the first sentence of the file. */
  readonly title: string
  /** Where it stands among the tabs that GraphiQL opens with, from 1 on; most are none. */
  readonly tab?: number | undefined
  /** Whether docs/questions.md shows what the seed answers; not where the answer hangs on the state of an index. */
  readonly inDocs: boolean
  /** The name of the operation. */
  readonly name: string
  readonly text: string
  /** What `sha256sum` prints for its file. */
  readonly hash: string
}

/** What the comment at the head of a file says beside words: where the question stands in its subject, and among the open tabs. */
const frontMatter = z.strictObject({
  place: z.coerce.number().optional(),
  tab: z.coerce.number().optional(),
  docs: z.literal('no').optional(),
})

let read: readonly ShippedOperation[] | undefined

/** The operations that we ship, in the order in which people see them; read on the first call. */
export function listShippedOperations(): readonly ShippedOperation[] {
  read ??= Object.keys(subjects).flatMap((subject) => readSubject(subject as keyof typeof subjects))
  return read
}

/** The questions of analysts: all but what pages ask. */
export function listQuestions(): readonly ShippedOperation[] {
  return listShippedOperations().filter(({ subject }) => subject !== 'pages')
}

/** The questions that GraphiQL opens with. */
export function listTabs(): readonly ShippedOperation[] {
  const tabs = listShippedOperations().filter(({ tab }) => tab !== undefined)
  return tabs.toSorted((one, other) => Number(one.tab) - Number(other.tab))
}

/** The operations by subject, with its title. */
export function listSubjects(): { title: string; operations: readonly ShippedOperation[] }[] {
  return Object.entries(subjects).map(([subject, title]) => ({
    title,
    operations: listShippedOperations().filter((operation) => operation.subject === subject),
  }))
}

function readSubject(subject: keyof typeof subjects): ShippedOperation[] {
  const read = globSync('*.graphql', { cwd: join(import.meta.dirname, subject) })
    .toSorted()
    .map((name) => {
      const file = join(import.meta.dirname, subject, name)
      const text = readFileSync(file, 'utf8')
      const { place = 0, tab, docs } = readFrontMatter(text)
      return {
        place,
        operation: { subject, slug: basename(name, '.graphql'), file, tab, inDocs: docs !== 'no', ...describe(text) },
      }
    })
  return read.toSorted((one, other) => one.place - other.place).map(({ operation }) => operation)
}

/** The lines `# key: value` of the comment at the head of a file. */
function readFrontMatter(text: string): z.infer<typeof frontMatter> {
  const [head = ''] = /^(?:#.*\n)*/.exec(text) ?? []
  return frontMatter.parse(
    Object.fromEntries(Array.from(head.matchAll(/^# (\w+): (\d+|no)$/gm), ([, key, value]) => [key, value])),
  )
}

function describe(text: string) {
  const [, title = ''] = /^# (.*?(?:\?|(?=\.)))/.exec(text) ?? []
  const [, name = ''] = /^query (\w+)/m.exec(text) ?? []
  return { title, name, text, hash: createHash('sha256').update(text).digest('hex') }
}
