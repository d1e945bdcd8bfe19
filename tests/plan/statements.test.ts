import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExecutionArgs, type ExecutionResult, execute, parse, validate } from 'graphql'
import { executeOperation } from 'pothos-plugin-cypher'
import { describe, expect } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { emptyGraphTest } from '../fixtures.ts'
import { builder, type FilmsContext } from './films/builder.ts'
import { schema } from './films/schema.ts'
import { readQuestion } from './statements/read-question.ts'
import { isWrittenAs, type Sent, writeStatements } from './statements/write-statements.ts'

const folder = join(import.meta.dirname, 'statements')
const listNames = (ending: string) =>
  globSync(`**/*${ending}`, { cwd: folder })
    .map((file) => file.slice(0, -ending.length))
    .sort()
const names = listNames('.graphql')

type Execution = Pick<ExecutionArgs, 'schema' | 'document' | 'variableValues'> & { contextValue: FilmsContext }

/** The same schema with other fields loaded in batches. */
const loadInBatches = (isWanted: (field: string) => boolean) =>
  builder.toSchema({ loadInBatches: ({ typeName, fieldName }) => isWanted(`${typeName}.${fieldName}`) })
const loadingAll = loadInBatches(() => true)

/** A test with the films and `answerBy`: an answer, and what was sent to the database for it. */
const test = emptyGraphTest.extend('answerBy', { scope: 'file' }, async ({ graph }) => {
  await graph.manage([readFileSync(join(import.meta.dirname, 'films/films.cypher'), 'utf8')])
  return (...asked: Asked) => answerBy(graph, ...asked)
})

type Asked = [
  answer: (execution: Execution) => ExecutionResult | Promise<ExecutionResult>,
  text: string,
  variables: Record<string, unknown>,
  by: typeof schema,
]

async function answerBy(graph: Graph, ...[answer, text, variableValues, by]: Asked) {
  const sent: Sent[] = []
  const contextValue: FilmsContext = {
    read: (statement, parameters) => {
      sent.push({ text: statement, parameters })
      return graph.read(statement, parameters)
    },
  }
  const { data, errors } = await answer({ schema: by, document: parse(text), variableValues, contextValue })
  const messages = errors?.map(({ message }) => message)
  return { answer: JSON.parse(JSON.stringify({ errors: messages, ...data })), sent }
}

describe.each(names)('%s', (name) => {
  const { title, text, loads, runs } = readQuestion(join(folder, `${name}.graphql`))

  test(title, async ({ answerBy }) => {
    expect(validate(schema, parse(text))).toEqual([])
    const sent: Sent[] = []
    const declared = loads.length > 0 ? loadInBatches((field) => loads.includes(field)) : schema
    for (const { variables, answer } of runs) {
      const executed = await answerBy(execute, text, variables, declared)
      expect(executed.answer).toEqual(answer)
      expect(await answerBy(executeOperation, text, variables, declared)).toEqual(executed)
      if (loads.length === 0) expect(executed.sent).toHaveLength(1)
      const other = await answerBy(execute, text, variables, loads.length > 0 ? schema : loadingAll)
      expect(other.answer).toEqual(answer)
      sent.push(...executed.sent)
    }
    const file = join(folder, `${name}.cypher`)
    if (!isWrittenAs(sent, file)) await expect(writeStatements(sent)).toMatchFileSnapshot(file)
  })
})

test('no statement of this folder has lost its question', () => {
  expect(names).toEqual(expect.arrayContaining(listNames('.cypher')))
})
