import { readdirSync, readFileSync } from 'node:fs'

/** A question that GraphiQL lists. */
export interface Question {
  /** Names it in addresses: /graphql?question=what-answered-what */
  readonly slug: string
  /** What it asks, in plain words: the first sentence of the file. */
  readonly title: string
  readonly query: string
}

/** How many questions are open as tabs at first. */
export const TABS = 6

/** Questions with a name or a day to change, in the order of their numbers. */
export function readQuestionsToChange(): Question[] {
  return readFolder(new URL('questions/', import.meta.url))
}

/** The questions whose answers docs/questions.md shows. */
export function readAnsweredQuestions(): Question[] {
  return readFolder(new URL('../../docs/questions/', import.meta.url))
}

/** What the explorer's pages ask. */
export function readPageQuestions(): Question[] {
  return readFolder(new URL('../../operations/pages/', import.meta.url))
}

function readFolder(folder: URL): Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => describe(file, readFileSync(new URL(file, folder), 'utf8')))
}

function describe(file: string, query: string): Question {
  const slug = file.replace(/^\d+-|\.graphql$/g, '')
  const title = /^# (.*?(?:\?|(?=\.)))/.exec(query)?.[1] ?? slug
  return { slug, title, query }
}
