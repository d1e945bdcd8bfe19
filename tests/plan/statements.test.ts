import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExecutionArgs, type ExecutionResult, execute, parse, validate } from 'graphql'
import { executePlan } from 'pothos-plugin-cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { openTestGraph } from '../graph.ts'
import { type FilmsContext, planOptions } from './films/builder.ts'
import { schema } from './films/schema.ts'
import { readQuestion } from './statements/read-question.ts'
import { isWrittenAs, type Sent, writeStatements } from './statements/write-statements.ts'

const folder = join(import.meta.dirname, 'statements')
const listNames = (ending: string) =>
  globSync(`**/*${ending}`, { cwd: folder })
    .map((file) => file.slice(0, -ending.length))
    .sort()
const names = listNames('.graphql')

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
  await graph.manage([readFileSync(join(import.meta.dirname, 'films/films.cypher'), 'utf8')])
})
afterAll(() => graph.close())

type Execution = Pick<ExecutionArgs, 'schema' | 'document' | 'variableValues'> & { contextValue: FilmsContext }
const answerStraight = executePlan(planOptions)
/** From the rows of the one statement; by GraphQL's own execution where that cannot be, as the service does. */
const answerFast = async (execution: Execution) => (await answerStraight(execution)) ?? (await execute(execution))

/** An answer, and what was sent to the database for it. */
async function ask(
  answer: (execution: Execution) => ExecutionResult | Promise<ExecutionResult>,
  text: string,
  variableValues: Record<string, unknown>,
  depth?: number,
) {
  const sent: Sent[] = []
  const contextValue: FilmsContext = {
    read: (statement, parameters) => {
      sent.push({ text: statement, parameters })
      return graph.read(statement, parameters)
    },
    ...(depth !== undefined && { depth }),
  }
  const { data, errors } = await answer({ schema, document: parse(text), variableValues, contextValue })
  const messages = errors?.map(({ message }) => message)
  return { answer: JSON.parse(JSON.stringify({ errors: messages, ...data })), sent }
}

describe.each(names)('%s', (name) => {
  const { title, text, depth, runs } = readQuestion(join(folder, `${name}.graphql`))

  test(title, async () => {
    expect(validate(schema, parse(text))).toEqual([])
    const sent: Sent[] = []
    for (const { variables, answer } of runs) {
      const executed = await ask(execute, text, variables, depth)
      expect(executed.answer).toEqual(answer)
      expect(await ask(answerFast, text, variables, depth)).toEqual(executed)
      if (depth === undefined) expect(executed.sent).toHaveLength(1)
      const other = await ask(execute, text, variables, depth === undefined ? 0 : undefined)
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
