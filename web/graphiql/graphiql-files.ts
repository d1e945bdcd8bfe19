import { readFileSync } from 'node:fs'
import { listSubjects, listTabs, type ShippedOperation } from '../../operations/index.ts'
import { CompressedText, fingerprint } from '../compressed-text.ts'
import { type Question, renderPage } from './render-page.ts'

/** One answer to a browser. */
export interface WebFile {
  readonly type: string
  /** Named by its content, so that a browser may keep it for ever. */
  readonly immutable: boolean
  readonly content: CompressedText
}

/**
 * GraphiQL by path. The page is small and asks for its large parts by names of their own: browsers drop what they keep
 * of /graphql whenever a query is posted there.
 */
export async function loadGraphiQLFiles(): Promise<ReadonlyMap<string, WebFile>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql')
  const files = new Map<string, WebFile>()
  const script = (name: string, text: string) => addPart(files, `${name}.js`, 'text/javascript', text)
  const page = renderPage({
    logo: readText('../assets/logo.svg'),
    opening: readText('open-graphiql.js'),
    groups: listSubjects().map(({ title, operations }) => ({ title, questions: operations.map(toQuestion) })),
    tabs: listTabs().map(({ slug }) => slug),
    script: script('graphiql', graphiql.js),
    style: addPart(files, 'graphiql.css', 'text/css', `${graphiql.css}\n${readText('page.css')}`),
    names: script('complete-names', readText('complete-names.js')),
    workers: {
      editorWorkerService: script('editor-worker', graphiql.editorWorkerService),
      graphql: script('graphql-worker', graphiql.graphqlWorker),
      json: script('json-worker', graphiql.jsonWorker),
    },
  })
  return files.set('/graphql', { type: 'text/html', immutable: false, content: new CompressedText(page) })
}

/** What the page needs of an operation. */
function toQuestion({ slug, title, text }: ShippedOperation): Question {
  return { slug, title, query: text }
}

function addPart(files: Map<string, WebFile>, name: string, type: string, text: string): string {
  const path = `/graphiql/${fingerprint(text)}/${name}`
  files.set(path, { type, immutable: true, content: new CompressedText(text) })
  return path
}

function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
